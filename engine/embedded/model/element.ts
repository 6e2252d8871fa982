import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { BpmnEventType } from '../log/bpmn-event-type.js'
import type { AdHoc } from './ad-hoc.js'
import type { CalledDecision } from './called-decision.js'
import type { CalledElement } from './called-element.js'
import type { JobDefinition } from './job-definition.js'
import type { Listener } from './listener.js'
import type { LoopCharacteristics } from './loop-characteristics.js'
import type { Mapping } from './mapping.js'
import type { Script } from './script.js'
import type { SequenceFlow } from './sequence-flow.js'
import type { Trigger } from './trigger.js'
import type { UserTaskDefinition } from './user-task-definition.js'

/** One element of a process as the engine needs it. Lists stand in the order of the file. */
export interface Element {
  readonly id: string
  readonly name: string
  readonly type: BpmnElementType
  readonly eventType: BpmnEventType
  /** The scope around it; absent for the process itself. */
  readonly scope?: Element
  /** The inner activity of a multi-instance body; it has the body's id. */
  readonly inner?: Element
  readonly incoming: readonly SequenceFlow[]
  readonly outgoing: readonly SequenceFlow[]
  readonly defaultFlow?: SequenceFlow
  readonly inputs: readonly Mapping[]
  readonly outputs: readonly Mapping[]
  readonly trigger: Trigger
  /** Boundary and start events: whether they end what they stand on. */
  readonly interrupting: boolean
  readonly attachedTo?: Element
  readonly boundaryEvents: readonly Element[]
  readonly eventSubProcesses: readonly Element[]
  readonly startEvents: readonly Element[]
  /** All elements directly inside, boundary events included. */
  readonly children: readonly Element[]
  /** Inclusive gateways directly inside at which several flows meet. */
  readonly inclusiveJoins: readonly Element[]
  readonly job?: JobDefinition
  readonly userTask?: UserTaskDefinition
  readonly script?: Script
  readonly decision?: CalledDecision
  readonly call?: CalledElement
  readonly loop?: LoopCharacteristics
  readonly adHoc?: AdHoc
  /** The inner instance of an ad-hoc sub-process: what stands around each of its elements when that is activated. */
  readonly contents?: Element
  readonly compensationHandler?: Element
  readonly isForCompensation: boolean
  readonly executionListeners: readonly Listener[]
  readonly taskListeners: readonly Listener[]
}
