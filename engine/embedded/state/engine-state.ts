import type { ConditionalSubscriptionValue } from '../log/conditional-subscription-value.js'
import type { DecisionRequirementsValue } from '../log/decision-requirements-value.js'
import type { DecisionValue } from '../log/decision-value.js'
import type { FollowUp } from '../log/follow-up.js'
import type { FormValue } from '../log/form-value.js'
import type { IncidentValue } from '../log/incident-value.js'
import type { MessageValue } from '../log/message-value.js'
import type { ProcessValue } from '../log/process-value.js'
import type { TimerValue } from '../log/timer-value.js'
import type { CompensationSubscription } from './compensation-subscription.js'
import type { DueQueue } from './due-queue.js'
import type { ElementInstance } from './element-instance.js'
import type { Job } from './job.js'
import type { KeyList } from './key-list.js'
import type { MessageStartSubscription } from './message-start-subscription.js'
import type { MessageSubscription } from './message-subscription.js'
import type { ProcessMessageSubscription } from './process-message-subscription.js'
import type { SignalSubscription } from './signal-subscription.js'
import type { UserTask } from './user-task.js'
import type { Variable } from './variable.js'

/** All that the engine knows, the sum of its log. Plain maps, sets, lists and objects: a structured clone carries it. Changed by appliers only. */
export interface EngineState {
  /** Position of the last event applied; 0 before the first. */
  lastPosition: number
  /** The last key given out. */
  lastKey: number
  /** What the last steps left to be done. */
  followUps: FollowUp[]

  readonly processes: Map<number, ProcessValue>
  /** Keys by BPMN process id, oldest version first. */
  readonly processVersions: Map<string, KeyList>
  /** The highest version of each process that was deleted. Absent: none ever was. */
  deletedVersions?: Map<string, number>
  readonly decisionRequirements: Map<number, DecisionRequirementsValue>
  readonly decisionRequirementsVersions: Map<string, KeyList>
  readonly decisions: Map<number, DecisionValue>
  readonly decisionVersions: Map<string, KeyList>
  readonly forms: Map<number, FormValue>
  readonly formVersions: Map<string, KeyList>

  readonly instances: Map<number, ElementInstance>
  /** By scope, by name. */
  readonly variables: Map<number, Map<string, Variable>>
  readonly jobs: Map<number, Job>
  /** Jobs that a worker may have, by type. */
  readonly activatable: Map<string, KeyList>
  readonly jobDeadlines: DueQueue
  readonly jobBackOffs: DueQueue
  readonly timers: Map<number, TimerValue>
  readonly timersDue: DueQueue
  /** By the element instance or, for start events, the process definition. */
  readonly timersOf: Map<number, Set<number>>
  readonly incidents: Map<number, IncidentValue>
  /** Open incidents by the job or, without a job, the element instance. */
  readonly incidentOf: Map<number, number>

  readonly messages: Map<number, MessageValue>
  /** Keys of the living messages by name and correlation key. */
  readonly messagesByName: Map<string, Set<number>>
  readonly messageIds: Map<string, number>
  readonly messageDeadlines: DueQueue
  /** By message, the processes it has reached; one message reaches a process once. */
  readonly correlatedProcesses: Map<number, Set<string>>
  /** By element instance and message name. */
  readonly messageSubscriptions: Map<string, MessageSubscription>
  /** Names of the entries of `messageSubscriptions` by message name and correlation key, in the order of opening. */
  readonly subscriptionsByName: Map<string, Set<string>>
  /** By element instance, by message name. */
  readonly processMessageSubscriptions: Map<number, Map<string, ProcessMessageSubscription>>
  /** By message name, by process definition and start event. */
  readonly messageStarts: Map<string, Map<string, MessageStartSubscription>>
  /** The instance that a message with a correlation key started, by process and correlation key, and the way back. */
  readonly startedByKey: Map<string, number>
  readonly startKeyOf: Map<number, string>

  /** By signal name, by catch event and its instance or process definition. */
  readonly signalSubscriptions: Map<string, Map<string, SignalSubscription>>
  /** What an element instance or a process definition waits for, by signal name and catch event. */
  readonly signalsOf: Map<number, Map<string, SignalSubscription>>
  readonly compensations: Map<number, CompensationSubscription>
  /** Keys of `compensations` by process instance. */
  readonly compensationsOf: Map<number, KeyList>
  readonly userTasks: Map<number, UserTask>
  /** Catch events that wait for their condition, by process instance, by key. */
  readonly conditions: Map<number, Map<number, ConditionalSubscriptionValue>>
}
