import type { AdHocSubProcessInstructionValue } from './ad-hoc-sub-process-instruction-value.js'
import type { CompensationSubscriptionValue } from './compensation-subscription-value.js'
import type { ConditionalEvaluationValue } from './conditional-evaluation-value.js'
import type { ConditionalSubscriptionValue } from './conditional-subscription-value.js'
import type { DecisionEvaluationValue } from './decision-evaluation-value.js'
import type { DecisionRequirementsValue } from './decision-requirements-value.js'
import type { DecisionValue } from './decision-value.js'
import type { DeploymentValue } from './deployment-value.js'
import type { ElementActivatingValue } from './element-activating-value.js'
import type { EscalationValue } from './escalation-value.js'
import type { FollowUpValue } from './follow-up-value.js'
import type { FormValue } from './form-value.js'
import type { IncidentValue } from './incident-value.js'
import type { ItemCollectedValue } from './item-collected-value.js'
import type { JobBatchValue } from './job-batch-value.js'
import type { JobValue } from './job-value.js'
import type { MessageCorrelationValue } from './message-correlation-value.js'
import type { MessageStartEventSubscriptionValue } from './message-start-event-subscription-value.js'
import type { MessageSubscriptionValue } from './message-subscription-value.js'
import type { MessageValue } from './message-value.js'
import type { ProcessEventValue } from './process-event-value.js'
import type { ProcessInstanceCreationValue } from './process-instance-creation-value.js'
import type { ElementMigratedValue } from './element-migrated-value.js'
import type { ProcessInstanceMigrationValue } from './process-instance-migration-value.js'
import type { VariableMigratedValue } from './variable-migrated-value.js'
import type { ResourceDeletionValue } from './resource-deletion-value.js'
import type { ProcessInstanceModificationValue } from './process-instance-modification-value.js'
import type { ProcessInstanceValue } from './process-instance-value.js'
import type { ProcessMessageSubscriptionValue } from './process-message-subscription-value.js'
import type { ProcessValue } from './process-value.js'
import type { SignalSubscriptionValue } from './signal-subscription-value.js'
import type { SignalValue } from './signal-value.js'
import type { TimerValue } from './timer-value.js'
import type { UserTaskValue } from './user-task-value.js'
import type { VariableDocumentValue } from './variable-document-value.js'
import type { VariableValue } from './variable-value.js'

/** The value each kind of event carries. A kind is Zeebe's `VALUE_TYPE:INTENT`; `FOLLOW_UP` and `VARIABLE_ITEM` are this engine's own. */
export interface EventValues {
  'DEPLOYMENT:CREATED': DeploymentValue
  'PROCESS:CREATED': ProcessValue
  'DECISION:CREATED': DecisionValue
  'DECISION_REQUIREMENTS:CREATED': DecisionRequirementsValue
  'FORM:CREATED': FormValue
  'PROCESS_INSTANCE_CREATION:CREATED': ProcessInstanceCreationValue
  'PROCESS_INSTANCE_MODIFICATION:MODIFIED': ProcessInstanceModificationValue
  'PROCESS_INSTANCE:ELEMENT_ACTIVATING': ElementActivatingValue
  'PROCESS_INSTANCE:ELEMENT_ACTIVATED': ProcessInstanceValue
  'PROCESS_INSTANCE:ELEMENT_COMPLETING': ProcessInstanceValue
  'PROCESS_INSTANCE:ELEMENT_COMPLETED': ProcessInstanceValue
  'PROCESS_INSTANCE:ELEMENT_TERMINATING': ProcessInstanceValue
  'PROCESS_INSTANCE:ELEMENT_TERMINATED': ProcessInstanceValue
  'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN': ProcessInstanceValue
  'PROCESS_EVENT:TRIGGERING': ProcessEventValue
  'PROCESS_EVENT:TRIGGERED': ProcessEventValue
  'VARIABLE:CREATED': VariableValue
  'VARIABLE:UPDATED': VariableValue
  'VARIABLE_DOCUMENT:UPDATED': VariableDocumentValue
  'VARIABLE_DOCUMENT:UPDATING': VariableDocumentValue
  'VARIABLE_DOCUMENT:UPDATE_DENIED': VariableDocumentValue
  'VARIABLE_ITEM:COLLECTED': ItemCollectedValue
  'JOB:CREATED': JobValue
  'JOB:COMPLETED': JobValue
  'JOB:FAILED': JobValue
  'JOB:ERROR_THROWN': JobValue
  'JOB:CANCELED': JobValue
  'JOB:TIMED_OUT': JobValue
  'JOB:RETRIES_UPDATED': JobValue
  'JOB:TIMEOUT_UPDATED': JobValue
  'JOB:UPDATED': JobValue
  'JOB:YIELDED': JobValue
  'JOB:RECURRED_AFTER_BACKOFF': JobValue
  'JOB_BATCH:ACTIVATED': JobBatchValue
  'TIMER:CREATED': TimerValue
  'TIMER:TRIGGERED': TimerValue
  'TIMER:CANCELED': TimerValue
  'INCIDENT:CREATED': IncidentValue
  'INCIDENT:RESOLVED': IncidentValue
  'MESSAGE:PUBLISHED': MessageValue
  'MESSAGE:EXPIRED': MessageValue
  'MESSAGE_CORRELATION:CORRELATED': MessageCorrelationValue
  'MESSAGE_SUBSCRIPTION:CREATED': MessageSubscriptionValue
  'MESSAGE_SUBSCRIPTION:CORRELATING': MessageSubscriptionValue
  'MESSAGE_SUBSCRIPTION:CORRELATED': MessageSubscriptionValue
  'MESSAGE_SUBSCRIPTION:REJECTED': MessageSubscriptionValue
  'MESSAGE_SUBSCRIPTION:DELETED': MessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:CREATING': ProcessMessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:CREATED': ProcessMessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:CORRELATED': ProcessMessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:DELETING': ProcessMessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:DELETED': ProcessMessageSubscriptionValue
  'MESSAGE_START_EVENT_SUBSCRIPTION:CREATED': MessageStartEventSubscriptionValue
  'MESSAGE_START_EVENT_SUBSCRIPTION:CORRELATED': MessageStartEventSubscriptionValue
  'MESSAGE_START_EVENT_SUBSCRIPTION:DELETED': MessageStartEventSubscriptionValue
  'SIGNAL:BROADCASTED': SignalValue
  'SIGNAL_SUBSCRIPTION:CREATED': SignalSubscriptionValue
  'SIGNAL_SUBSCRIPTION:DELETED': SignalSubscriptionValue
  'ESCALATION:ESCALATED': EscalationValue
  'ESCALATION:NOT_ESCALATED': EscalationValue
  'COMPENSATION_SUBSCRIPTION:CREATED': CompensationSubscriptionValue
  'COMPENSATION_SUBSCRIPTION:TRIGGERED': CompensationSubscriptionValue
  'COMPENSATION_SUBSCRIPTION:COMPLETED': CompensationSubscriptionValue
  'COMPENSATION_SUBSCRIPTION:DELETED': CompensationSubscriptionValue
  'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATED': AdHocSubProcessInstructionValue
  'AD_HOC_SUB_PROCESS_INSTRUCTION:COMPLETED': AdHocSubProcessInstructionValue
  'CONDITIONAL_SUBSCRIPTION:CREATED': ConditionalSubscriptionValue
  'CONDITIONAL_SUBSCRIPTION:TRIGGERED': ConditionalSubscriptionValue
  'CONDITIONAL_SUBSCRIPTION:DELETED': ConditionalSubscriptionValue
  'CONDITIONAL_EVALUATION:EVALUATED': ConditionalEvaluationValue
  'DECISION_EVALUATION:EVALUATED': DecisionEvaluationValue
  'DECISION_EVALUATION:FAILED': DecisionEvaluationValue
  'USER_TASK:CREATING': UserTaskValue
  'USER_TASK:CREATED': UserTaskValue
  'USER_TASK:ASSIGNING': UserTaskValue
  'USER_TASK:CLAIMING': UserTaskValue
  'USER_TASK:ASSIGNED': UserTaskValue
  'USER_TASK:UPDATING': UserTaskValue
  'USER_TASK:UPDATED': UserTaskValue
  'USER_TASK:COMPLETING': UserTaskValue
  'USER_TASK:COMPLETED': UserTaskValue
  'USER_TASK:CANCELING': UserTaskValue
  'USER_TASK:CANCELED': UserTaskValue
  'USER_TASK:CORRECTED': UserTaskValue
  'USER_TASK:ASSIGNMENT_DENIED': UserTaskValue
  'USER_TASK:UPDATE_DENIED': UserTaskValue
  'USER_TASK:COMPLETION_DENIED': UserTaskValue
  'PROCESS_INSTANCE:ELEMENT_MIGRATED': ElementMigratedValue
  'PROCESS_INSTANCE:ANCESTOR_MIGRATED': ProcessInstanceValue
  'PROCESS_INSTANCE:SEQUENCE_FLOW_DELETED': ProcessInstanceValue
  'PROCESS_INSTANCE_MIGRATION:MIGRATED': ProcessInstanceMigrationValue
  'VARIABLE:MIGRATED': VariableMigratedValue
  'JOB:MIGRATED': JobValue
  'INCIDENT:MIGRATED': IncidentValue
  'TIMER:MIGRATED': TimerValue
  'USER_TASK:MIGRATED': UserTaskValue
  'MESSAGE_SUBSCRIPTION:MIGRATED': MessageSubscriptionValue
  'PROCESS_MESSAGE_SUBSCRIPTION:MIGRATED': ProcessMessageSubscriptionValue
  'SIGNAL_SUBSCRIPTION:MIGRATED': SignalSubscriptionValue
  'COMPENSATION_SUBSCRIPTION:MIGRATED': CompensationSubscriptionValue
  'RESOURCE_DELETION:DELETING': ResourceDeletionValue
  'RESOURCE_DELETION:DELETED': ResourceDeletionValue
  'PROCESS:DELETING': ProcessValue
  'PROCESS:DELETED': ProcessValue
  'DECISION:DELETED': DecisionValue
  'DECISION_REQUIREMENTS:DELETED': DecisionRequirementsValue
  'FORM:DELETED': FormValue
  'FOLLOW_UP:DEFERRED': FollowUpValue
}
