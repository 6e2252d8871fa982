import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { Trigger } from '../model/trigger.js'

/** Where a thing of BPMN is found here, and since when Zeebe runs it. */
export interface Support {
  /** The Zeebe version that brought it. */
  readonly zeebe: string
  /** Its file in this room. */
  readonly file: string
  /** Its test in `tests/embedded/elements/`, and the concept under which that describes it. */
  readonly test: readonly [file: string, concept: string]
}

/** Every kind of element that runs. Source: Zeebe, "BPMN coverage" and release notes. */
export const elementSupport = {
  PROCESS: { zeebe: '1.0', file: 'process.ts', test: ['scopes', 'embedded sub-process'] },
  SUB_PROCESS: { zeebe: '1.0', file: 'sub-process.ts', test: ['scopes', 'embedded sub-process'] },
  EVENT_SUB_PROCESS: { zeebe: '1.0', file: 'event-sub-process.ts', test: ['scopes', 'event sub-process'] },
  AD_HOC_SUB_PROCESS: { zeebe: '8.7', file: 'ad-hoc-sub-process.ts', test: ['ad-hoc', 'ad-hoc sub-process'] },
  AD_HOC_SUB_PROCESS_INNER_INSTANCE: {
    zeebe: '8.8',
    file: 'ad-hoc-inner-instance.ts',
    test: ['ad-hoc', 'ad-hoc sub-process'],
  },
  CALL_ACTIVITY: { zeebe: '1.0', file: 'call-activity.ts', test: ['scopes', 'call activity'] },
  MULTI_INSTANCE_BODY: { zeebe: '1.0', file: 'multi-instance-body.ts', test: ['scopes', 'multi-instance'] },
  START_EVENT: { zeebe: '1.0', file: 'start-event.ts', test: ['events', 'message'] },
  INTERMEDIATE_CATCH_EVENT: { zeebe: '1.0', file: 'intermediate-catch-event.ts', test: ['events', 'timer'] },
  INTERMEDIATE_THROW_EVENT: {
    zeebe: '1.0',
    file: 'intermediate-throw-event.ts',
    test: ['events', 'other events'],
  },
  BOUNDARY_EVENT: { zeebe: '1.0', file: 'boundary-event.ts', test: ['events', 'error'] },
  END_EVENT: { zeebe: '1.0', file: 'end-event.ts', test: ['events', 'other events'] },
  TASK: { zeebe: '8.2', file: 'undefined-task.ts', test: ['tasks', 'tasks without a worker'] },
  SERVICE_TASK: { zeebe: '1.0', file: 'service-task.ts', test: ['tasks', 'service task'] },
  SEND_TASK: { zeebe: '1.1', file: 'send-task.ts', test: ['tasks', 'tasks without a worker'] },
  RECEIVE_TASK: { zeebe: '1.0', file: 'receive-task.ts', test: ['tasks', 'tasks without a worker'] },
  USER_TASK: { zeebe: '1.0', file: 'user-task.ts', test: ['tasks', 'user task'] },
  MANUAL_TASK: { zeebe: '1.1', file: 'manual-task.ts', test: ['tasks', 'tasks without a worker'] },
  BUSINESS_RULE_TASK: { zeebe: '1.1', file: 'business-rule-task.ts', test: ['tasks', 'business rule task'] },
  SCRIPT_TASK: { zeebe: '1.1', file: 'script-task.ts', test: ['tasks', 'script task'] },
  EXCLUSIVE_GATEWAY: { zeebe: '1.0', file: 'exclusive-gateway.ts', test: ['gateways', 'exclusive gateway'] },
  PARALLEL_GATEWAY: { zeebe: '1.0', file: 'parallel-gateway.ts', test: ['gateways', 'parallel gateway'] },
  INCLUSIVE_GATEWAY: { zeebe: '8.1', file: 'inclusive-gateway.ts', test: ['gateways', 'inclusive gateway'] },
  EVENT_BASED_GATEWAY: {
    zeebe: '1.0',
    file: 'event-based-gateway.ts',
    test: ['gateways', 'event-based gateway'],
  },
} as const satisfies Record<Exclude<BpmnElementType, 'SEQUENCE_FLOW'>, Support>

/** What an element may have besides. */
export const featureSupport = {
  'user task kept by the engine (`zeebe:userTask`)': {
    zeebe: '8.5',
    file: 'user-tasks/create-user-task.ts',
    test: ['task-listeners', 'user task kept by the engine'],
  },
  'script and business rule task without a worker': {
    zeebe: '8.2',
    file: 'script-task.ts',
    test: ['tasks', 'script task'],
  },
  'inclusive gateway that joins': {
    zeebe: '8.6',
    file: 'flow/may-join.ts',
    test: ['gateways', 'inclusive gateway'],
  },
  'execution listener': {
    zeebe: '8.6',
    file: 'jobs/offer-listener.ts',
    test: ['execution-listeners', 'execution listener'],
  },
  'task listener': {
    zeebe: '8.8',
    file: 'user-tasks/proceed-user-task.ts',
    test: ['task-listeners', 'task listener'],
  },
  'ad-hoc sub-process led by a worker': {
    zeebe: '8.8',
    file: 'ad-hoc/inside.ts',
    test: ['ad-hoc', 'ad-hoc sub-process'],
  },
  'input and output mapping': {
    zeebe: '1.0',
    file: 'variables/apply-mappings.ts',
    test: ['mappings', 'mappings'],
  },
} as const satisfies Record<string, Support>

/** Where an event may stand. */
export type EventPlace = 'start' | 'event sub-process' | 'catch' | 'boundary' | 'throw' | 'end'

interface EventSupport {
  readonly file: string
  readonly test: Support['test']
  /** The Zeebe version that brought the event at this place; where it is absent, deployment refuses it. */
  readonly at: Partial<Record<EventPlace, string>>
}

/** What sets off events or is set off by them, place by place. Source: Zeebe, "BPMN coverage", "Events". */
export const eventSupport = {
  none: {
    file: 'none-throw.ts',
    test: ['events', 'other events'],
    at: { start: '1.0', throw: '1.1', end: '1.0' },
  },
  message: {
    file: 'message-throw.ts',
    test: ['events', 'message'],
    at: { start: '1.0', 'event sub-process': '1.0', catch: '1.0', boundary: '1.0', throw: '1.2', end: '1.2' },
  },
  timer: {
    file: 'events/evaluate-timer.ts',
    test: ['events', 'timer'],
    at: { start: '1.0', 'event sub-process': '1.0', catch: '1.0', boundary: '1.0' },
  },
  error: {
    file: 'error-end-event.ts',
    test: ['events', 'error'],
    at: { 'event sub-process': '1.0', boundary: '1.0', end: '1.0' },
  },
  signal: {
    file: 'signal-throw.ts',
    test: ['events', 'other events'],
    at: { start: '8.2', 'event sub-process': '8.3', catch: '8.3', boundary: '8.3', throw: '8.3', end: '8.3' },
  },
  escalation: {
    file: 'escalation-throw.ts',
    test: ['events', 'other events'],
    at: { 'event sub-process': '8.2', boundary: '8.2', throw: '8.2', end: '8.2' },
  },
  compensation: {
    file: 'compensation-throw.ts',
    test: ['events', 'other events'],
    at: { boundary: '8.5', throw: '8.5', end: '8.5' },
  },
  link: {
    file: 'link-throw.ts',
    test: ['events', 'other events'],
    at: { catch: '8.2', throw: '8.2' },
  },
  terminate: {
    file: 'terminate-end-event.ts',
    test: ['events', 'other events'],
    at: { end: '8.1' },
  },
  conditional: {
    file: 'events/conditions.ts',
    test: ['conditional-events', 'conditional boundary event'],
    at: { start: '8.9', 'event sub-process': '8.9', catch: '8.9', boundary: '8.9' },
  },
} as const satisfies Record<Exclude<Trigger['kind'], 'unknown'>, EventSupport>
