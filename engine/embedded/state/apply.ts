import type { EventKind } from '../log/event-kind.js'
import type { EventRecord } from '../log/event-record.js'
import type { Applier } from './applier.js'
import { adHocCompleted } from './appliers/ad-hoc-completed.js'
import { compensationSubscriptionCreated } from './appliers/compensation-subscription-created.js'
import { compensationSubscriptionRemoved } from './appliers/compensation-subscription-removed.js'
import { compensationSubscriptionTriggered } from './appliers/compensation-subscription-triggered.js'
import { conditionalSubscriptionCreated } from './appliers/conditional-subscription-created.js'
import { conditionalSubscriptionDeleted } from './appliers/conditional-subscription-deleted.js'
import { decisionCreated } from './appliers/decision-created.js'
import { decisionRequirementsCreated } from './appliers/decision-requirements-created.js'
import { elementActivated } from './appliers/element-activated.js'
import { elementActivating } from './appliers/element-activating.js'
import { elementCompleted } from './appliers/element-completed.js'
import { elementCompleting } from './appliers/element-completing.js'
import { elementTerminated } from './appliers/element-terminated.js'
import { elementTerminating } from './appliers/element-terminating.js'
import { followUpDeferred } from './appliers/follow-up-deferred.js'
import { formCreated } from './appliers/form-created.js'
import { incidentCreated } from './appliers/incident-created.js'
import { incidentResolved } from './appliers/incident-resolved.js'
import { inTurn } from './appliers/in-turn.js'
import { itemCollected } from './appliers/item-collected.js'
import { jobBatchActivated } from './appliers/job-batch-activated.js'
import { jobCanceled } from './appliers/job-canceled.js'
import { jobCompleted } from './appliers/job-completed.js'
import { jobCreated } from './appliers/job-created.js'
import { jobErrorThrown } from './appliers/job-error-thrown.js'
import { jobFailed } from './appliers/job-failed.js'
import { jobReoffered } from './appliers/job-reoffered.js'
import { jobUpdated } from './appliers/job-updated.js'
import { messageExpired } from './appliers/message-expired.js'
import { messagePublished } from './appliers/message-published.js'
import { messageStartEventSubscriptionCorrelated } from './appliers/message-start-event-subscription-correlated.js'
import { messageStartEventSubscriptionCreated } from './appliers/message-start-event-subscription-created.js'
import { messageStartEventSubscriptionDeleted } from './appliers/message-start-event-subscription-deleted.js'
import { messageSubscriptionCorrelated } from './appliers/message-subscription-correlated.js'
import { messageSubscriptionCorrelating } from './appliers/message-subscription-correlating.js'
import { messageSubscriptionCreated } from './appliers/message-subscription-created.js'
import { messageSubscriptionDeleted } from './appliers/message-subscription-deleted.js'
import { messageSubscriptionRejected } from './appliers/message-subscription-rejected.js'
import { processCreated } from './appliers/process-created.js'
import { processEventTriggered } from './appliers/process-event-triggered.js'
import { processEventTriggering } from './appliers/process-event-triggering.js'
import { compensationSubscriptionMigrated } from './appliers/compensation-subscription-migrated.js'
import { decisionDeleted } from './appliers/decision-deleted.js'
import { decisionRequirementsDeleted } from './appliers/decision-requirements-deleted.js'
import { elementMigrated } from './appliers/element-migrated.js'
import { formDeleted } from './appliers/form-deleted.js'
import { incidentMigrated } from './appliers/incident-migrated.js'
import { jobMigrated } from './appliers/job-migrated.js'
import { messageSubscriptionMigrated } from './appliers/message-subscription-migrated.js'
import { processDeleted } from './appliers/process-deleted.js'
import { processMessageSubscriptionMigrated } from './appliers/process-message-subscription-migrated.js'
import { sequenceFlowDeleted } from './appliers/sequence-flow-deleted.js'
import { signalSubscriptionMigrated } from './appliers/signal-subscription-migrated.js'
import { timerMigrated } from './appliers/timer-migrated.js'
import { userTaskMigrated } from './appliers/user-task-migrated.js'
import { processInstanceModified } from './appliers/process-instance-modified.js'
import { processMessageSubscriptionCorrelated } from './appliers/process-message-subscription-correlated.js'
import { processMessageSubscriptionCreated } from './appliers/process-message-subscription-created.js'
import { processMessageSubscriptionCreating } from './appliers/process-message-subscription-creating.js'
import { processMessageSubscriptionDeleted } from './appliers/process-message-subscription-deleted.js'
import { processMessageSubscriptionDeleting } from './appliers/process-message-subscription-deleting.js'
import { sequenceFlowTaken } from './appliers/sequence-flow-taken.js'
import { signalSubscriptionCreated } from './appliers/signal-subscription-created.js'
import { signalSubscriptionDeleted } from './appliers/signal-subscription-deleted.js'
import { taskListenerCompleted } from './appliers/task-listener-completed.js'
import { taskListenersBegin } from './appliers/task-listeners-begin.js'
import { timerCreated } from './appliers/timer-created.js'
import { timerRemoved } from './appliers/timer-removed.js'
import { toldOnly } from './appliers/told-only.js'
import { userTaskChanging } from './appliers/user-task-changing.js'
import { userTaskCorrected } from './appliers/user-task-corrected.js'
import { userTaskCreating } from './appliers/user-task-creating.js'
import { userTaskDenied } from './appliers/user-task-denied.js'
import { userTaskRemoved } from './appliers/user-task-removed.js'
import { userTaskSettled } from './appliers/user-task-settled.js'
import { variableDocumentSettled } from './appliers/variable-document-settled.js'
import { variableDocumentUpdating } from './appliers/variable-document-updating.js'
import { variableWritten } from './appliers/variable-written.js'
import type { EngineState } from './engine-state.js'

/** What each event does to the state. */
const appliers = {
  'DEPLOYMENT:CREATED': toldOnly,
  'PROCESS:CREATED': processCreated,
  'DECISION:CREATED': decisionCreated,
  'DECISION_REQUIREMENTS:CREATED': decisionRequirementsCreated,
  'FORM:CREATED': formCreated,
  'PROCESS_INSTANCE_CREATION:CREATED': toldOnly,
  'PROCESS_INSTANCE_MODIFICATION:MODIFIED': processInstanceModified,
  'PROCESS_INSTANCE:ELEMENT_ACTIVATING': elementActivating,
  'PROCESS_INSTANCE:ELEMENT_ACTIVATED': elementActivated,
  'PROCESS_INSTANCE:ELEMENT_COMPLETING': elementCompleting,
  'PROCESS_INSTANCE:ELEMENT_COMPLETED': elementCompleted,
  'PROCESS_INSTANCE:ELEMENT_TERMINATING': elementTerminating,
  'PROCESS_INSTANCE:ELEMENT_TERMINATED': elementTerminated,
  'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN': sequenceFlowTaken,
  'PROCESS_EVENT:TRIGGERING': processEventTriggering,
  'PROCESS_EVENT:TRIGGERED': processEventTriggered,
  'VARIABLE:CREATED': variableWritten,
  'VARIABLE:UPDATED': variableWritten,
  'VARIABLE_DOCUMENT:UPDATED': variableDocumentSettled,
  'VARIABLE_DOCUMENT:UPDATING': variableDocumentUpdating,
  'VARIABLE_DOCUMENT:UPDATE_DENIED': variableDocumentSettled,
  'VARIABLE_ITEM:COLLECTED': itemCollected,
  'JOB:CREATED': jobCreated,
  'JOB:COMPLETED': inTurn(jobCompleted, taskListenerCompleted),
  'JOB:FAILED': jobFailed,
  'JOB:ERROR_THROWN': jobErrorThrown,
  'JOB:CANCELED': jobCanceled,
  'JOB:TIMED_OUT': jobReoffered,
  'JOB:RETRIES_UPDATED': jobUpdated,
  'JOB:TIMEOUT_UPDATED': jobUpdated,
  'JOB:UPDATED': jobUpdated,
  'JOB:YIELDED': jobReoffered,
  'JOB:RECURRED_AFTER_BACKOFF': jobReoffered,
  'JOB_BATCH:ACTIVATED': jobBatchActivated,
  'TIMER:CREATED': timerCreated,
  'TIMER:TRIGGERED': timerRemoved,
  'TIMER:CANCELED': timerRemoved,
  'INCIDENT:CREATED': incidentCreated,
  'INCIDENT:RESOLVED': incidentResolved,
  'MESSAGE:PUBLISHED': messagePublished,
  'MESSAGE:EXPIRED': messageExpired,
  'MESSAGE_CORRELATION:CORRELATED': toldOnly,
  'MESSAGE_SUBSCRIPTION:CREATED': messageSubscriptionCreated,
  'MESSAGE_SUBSCRIPTION:CORRELATING': messageSubscriptionCorrelating,
  'MESSAGE_SUBSCRIPTION:CORRELATED': messageSubscriptionCorrelated,
  'MESSAGE_SUBSCRIPTION:REJECTED': messageSubscriptionRejected,
  'MESSAGE_SUBSCRIPTION:DELETED': messageSubscriptionDeleted,
  'PROCESS_MESSAGE_SUBSCRIPTION:CREATING': processMessageSubscriptionCreating,
  'PROCESS_MESSAGE_SUBSCRIPTION:CREATED': processMessageSubscriptionCreated,
  'PROCESS_MESSAGE_SUBSCRIPTION:CORRELATED': processMessageSubscriptionCorrelated,
  'PROCESS_MESSAGE_SUBSCRIPTION:DELETING': processMessageSubscriptionDeleting,
  'PROCESS_MESSAGE_SUBSCRIPTION:DELETED': processMessageSubscriptionDeleted,
  'MESSAGE_START_EVENT_SUBSCRIPTION:CREATED': messageStartEventSubscriptionCreated,
  'MESSAGE_START_EVENT_SUBSCRIPTION:CORRELATED': messageStartEventSubscriptionCorrelated,
  'MESSAGE_START_EVENT_SUBSCRIPTION:DELETED': messageStartEventSubscriptionDeleted,
  'SIGNAL:BROADCASTED': toldOnly,
  'SIGNAL_SUBSCRIPTION:CREATED': signalSubscriptionCreated,
  'SIGNAL_SUBSCRIPTION:DELETED': signalSubscriptionDeleted,
  'ESCALATION:ESCALATED': toldOnly,
  'ESCALATION:NOT_ESCALATED': toldOnly,
  'COMPENSATION_SUBSCRIPTION:CREATED': compensationSubscriptionCreated,
  'COMPENSATION_SUBSCRIPTION:TRIGGERED': compensationSubscriptionTriggered,
  'COMPENSATION_SUBSCRIPTION:COMPLETED': compensationSubscriptionRemoved,
  'COMPENSATION_SUBSCRIPTION:DELETED': compensationSubscriptionRemoved,
  'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATED': toldOnly,
  'AD_HOC_SUB_PROCESS_INSTRUCTION:COMPLETED': adHocCompleted,
  'CONDITIONAL_SUBSCRIPTION:CREATED': conditionalSubscriptionCreated,
  'CONDITIONAL_SUBSCRIPTION:TRIGGERED': toldOnly,
  'CONDITIONAL_SUBSCRIPTION:DELETED': conditionalSubscriptionDeleted,
  'CONDITIONAL_EVALUATION:EVALUATED': toldOnly,
  'DECISION_EVALUATION:EVALUATED': toldOnly,
  'DECISION_EVALUATION:FAILED': toldOnly,
  'USER_TASK:CREATING': userTaskCreating,
  'USER_TASK:CREATED': userTaskSettled,
  'USER_TASK:ASSIGNING': inTurn(userTaskChanging, taskListenersBegin),
  'USER_TASK:CLAIMING': inTurn(userTaskChanging, taskListenersBegin),
  'USER_TASK:ASSIGNED': userTaskSettled,
  'USER_TASK:UPDATING': inTurn(userTaskChanging, taskListenersBegin),
  'USER_TASK:UPDATED': userTaskSettled,
  'USER_TASK:COMPLETING': inTurn(userTaskChanging, taskListenersBegin),
  'USER_TASK:COMPLETED': userTaskRemoved,
  'USER_TASK:CANCELING': inTurn(userTaskChanging, taskListenersBegin),
  'USER_TASK:CANCELED': userTaskRemoved,
  'USER_TASK:CORRECTED': userTaskCorrected,
  'USER_TASK:ASSIGNMENT_DENIED': userTaskDenied,
  'USER_TASK:UPDATE_DENIED': userTaskDenied,
  'USER_TASK:COMPLETION_DENIED': userTaskDenied,
  'PROCESS_INSTANCE:ELEMENT_MIGRATED': elementMigrated,
  'PROCESS_INSTANCE:ANCESTOR_MIGRATED': toldOnly,
  'PROCESS_INSTANCE:SEQUENCE_FLOW_DELETED': sequenceFlowDeleted,
  'PROCESS_INSTANCE_MIGRATION:MIGRATED': toldOnly,
  'VARIABLE:MIGRATED': toldOnly,
  'JOB:MIGRATED': jobMigrated,
  'INCIDENT:MIGRATED': incidentMigrated,
  'TIMER:MIGRATED': timerMigrated,
  'USER_TASK:MIGRATED': userTaskMigrated,
  'MESSAGE_SUBSCRIPTION:MIGRATED': messageSubscriptionMigrated,
  'PROCESS_MESSAGE_SUBSCRIPTION:MIGRATED': processMessageSubscriptionMigrated,
  'SIGNAL_SUBSCRIPTION:MIGRATED': signalSubscriptionMigrated,
  'COMPENSATION_SUBSCRIPTION:MIGRATED': compensationSubscriptionMigrated,
  'RESOURCE_DELETION:DELETING': toldOnly,
  'RESOURCE_DELETION:DELETED': toldOnly,
  'PROCESS:DELETING': toldOnly,
  'PROCESS:DELETED': processDeleted,
  'DECISION:DELETED': decisionDeleted,
  'DECISION_REQUIREMENTS:DELETED': decisionRequirementsDeleted,
  'FORM:DELETED': formDeleted,
  'FOLLOW_UP:DEFERRED': followUpDeferred,
} satisfies { [Kind in EventKind]: Applier<Kind> }

/** Brings one event of the log into the state. */
export function apply(state: EngineState, record: EventRecord): void {
  const applier = appliers[record.kind] as Applier<EventKind>
  applier(state, record)
  state.lastPosition = record.position
  state.lastKey = Math.max(state.lastKey, record.key)
}
