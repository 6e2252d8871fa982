import type { BpmnElementType } from '../log/bpmn-element-type.js'
import { adHocInnerInstance } from './ad-hoc-inner-instance.js'
import { adHocSubProcess } from './ad-hoc-sub-process.js'
import { boundaryEvent } from './boundary-event.js'
import { businessRuleTask } from './business-rule-task.js'
import { callActivity } from './call-activity.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { endEvent } from './end-event.js'
import { eventBasedGateway } from './event-based-gateway.js'
import { eventSubProcess } from './event-sub-process.js'
import { exclusiveGateway } from './exclusive-gateway.js'
import { inclusiveGateway } from './inclusive-gateway.js'
import { intermediateCatchEvent } from './intermediate-catch-event.js'
import { intermediateThrowEvent } from './intermediate-throw-event.js'
import { manualTask } from './manual-task.js'
import { multiInstanceBody } from './multi-instance-body.js'
import { parallelGateway } from './parallel-gateway.js'
import { process } from './process.js'
import { receiveTask } from './receive-task.js'
import { scriptTask } from './script-task.js'
import { sendTask } from './send-task.js'
import { serviceTask } from './service-task.js'
import { startEvent } from './start-event.js'
import { subProcess } from './sub-process.js'
import { undefinedTask } from './undefined-task.js'
import { userTask } from './user-task.js'

/** What is no flow node. */
type Absent = 'SEQUENCE_FLOW'

/** What each kind of element does. */
const elementRegistry = {
  PROCESS: process,
  SUB_PROCESS: subProcess,
  EVENT_SUB_PROCESS: eventSubProcess,
  AD_HOC_SUB_PROCESS: adHocSubProcess,
  AD_HOC_SUB_PROCESS_INNER_INSTANCE: adHocInnerInstance,
  CALL_ACTIVITY: callActivity,
  MULTI_INSTANCE_BODY: multiInstanceBody,
  START_EVENT: startEvent,
  INTERMEDIATE_CATCH_EVENT: intermediateCatchEvent,
  INTERMEDIATE_THROW_EVENT: intermediateThrowEvent,
  BOUNDARY_EVENT: boundaryEvent,
  END_EVENT: endEvent,
  TASK: undefinedTask,
  SERVICE_TASK: serviceTask,
  SEND_TASK: sendTask,
  RECEIVE_TASK: receiveTask,
  USER_TASK: userTask,
  MANUAL_TASK: manualTask,
  BUSINESS_RULE_TASK: businessRuleTask,
  SCRIPT_TASK: scriptTask,
  EXCLUSIVE_GATEWAY: exclusiveGateway,
  PARALLEL_GATEWAY: parallelGateway,
  INCLUSIVE_GATEWAY: inclusiveGateway,
  EVENT_BASED_GATEWAY: eventBasedGateway,
} satisfies Record<Exclude<BpmnElementType, Absent>, ElementBehaviour>

/** The behaviour of a kind of element. Throws for a kind that is never deployed. */
export function behaviourOf(type: BpmnElementType): ElementBehaviour {
  const behaviour: ElementBehaviour | undefined = (
    elementRegistry as Partial<Record<BpmnElementType, ElementBehaviour>>
  )[type]
  if (!behaviour) throw new Error(`no behaviour for elements of type ${type}`)
  return behaviour
}
