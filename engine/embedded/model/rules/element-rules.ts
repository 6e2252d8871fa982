import type { NodeRule } from '../node-rule.js'
import { adHocSubProcess, eventSubProcessInAdHoc } from './ad-hoc-sub-process.js'
import { boundaryEvent } from './boundary-event.js'
import { businessRuleTask } from './business-rule-task.js'
import { callActivity } from './call-activity.js'
import { compensationBoundary, compensationThrow } from './compensation.js'
import { endEvent } from './end-event.js'
import { eventDefinition } from './event-definition.js'
import { choosingGateway, eventBasedGateway } from './gateways.js'
import { intermediateCatchEvent } from './intermediate-catch-event.js'
import { intermediateThrowEvent } from './intermediate-throw-event.js'
import { executionListeners, taskListeners } from './listeners.js'
import { loop } from './loop.js'
import { mappings } from './mappings.js'
import { process } from './process.js'
import { receiveTask } from './receive-task.js'
import { scriptTask } from './script-task.js'
import { sendsMessage } from './sends-message.js'
import { sequenceFlow } from './sequence-flow.js'
import { serviceTask } from './service-task.js'
import { startEvent } from './start-event.js'
import { subProcess } from './sub-process.js'
import { supportedElement } from './supported-element.js'
import { taskDefinition } from './task-definition.js'
import { userTask } from './user-task.js'

/** All rules that look at one element at a time; parts of an element come before the element. */
export const elementRules: readonly NodeRule[] = [
  supportedElement,
  eventDefinition,
  taskDefinition,
  mappings,
  loop,
  executionListeners,
  taskListeners,
  adHocSubProcess,
  boundaryEvent,
  businessRuleTask,
  callActivity,
  choosingGateway,
  compensationBoundary,
  compensationThrow,
  endEvent,
  eventSubProcessInAdHoc,
  eventBasedGateway,
  intermediateCatchEvent,
  intermediateThrowEvent,
  process,
  receiveTask,
  scriptTask,
  sendsMessage,
  sequenceFlow,
  serviceTask,
  startEvent,
  subProcess,
  userTask,
]
