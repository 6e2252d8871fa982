import type { NodeRule } from '../node-rule.js'
import { boundaryEvent } from './boundary-event.js'
import { businessRuleTask } from './business-rule-task.js'
import { callActivity } from './call-activity.js'
import { endEvent } from './end-event.js'
import { eventDefinition } from './event-definition.js'
import { choosingGateway, eventBasedGateway } from './gateways.js'
import { intermediateCatchEvent } from './intermediate-catch-event.js'
import { intermediateThrowEvent } from './intermediate-throw-event.js'
import { jobWorkerTask } from './job-worker-task.js'
import { loop } from './loop.js'
import { mappings } from './mappings.js'
import { messageThrow } from './message-throw.js'
import { process } from './process.js'
import { receiveTask } from './receive-task.js'
import { scriptTask } from './script-task.js'
import { startEvent } from './start-event.js'
import { subProcess } from './sub-process.js'
import { taskDefinition } from './task-definition.js'
import { userTask } from './user-task.js'

/** All rules that look at one element at a time. */
export const elementRules: readonly NodeRule[] = [
  boundaryEvent,
  businessRuleTask,
  callActivity,
  choosingGateway,
  endEvent,
  eventBasedGateway,
  eventDefinition,
  intermediateCatchEvent,
  intermediateThrowEvent,
  jobWorkerTask,
  loop,
  mappings,
  messageThrow,
  process,
  receiveTask,
  scriptTask,
  startEvent,
  subProcess,
  taskDefinition,
  userTask,
]
