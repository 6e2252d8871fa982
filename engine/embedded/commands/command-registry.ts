import { activateAdHocElements } from './ad-hoc-sub-process.js'
import { activateJobs } from './activate-jobs.js'
import { broadcast } from './broadcast-signal.js'
import { cancelProcessInstance } from './cancel-process-instance.js'
import { deleteResource } from './deletion/delete-resource.js'
import { migrateProcessInstance } from './migration/migrate-process-instance.js'
import { modifyProcessInstance } from './modification/modify-process-instance.js'
import type { EngineCommand } from './command.js'
import { completeJob } from './complete-job.js'
import { createProcessInstance, createProcessInstanceWithResult } from './create-process-instance.js'
import { deploy } from './deployment/deploy.js'
import { evaluateConditionals } from './evaluate-conditionals.js'
import { evaluateDecision } from './evaluate-decision.js'
import { failJob } from './fail-job.js'
import type { CommandWork, Handler, Reaction } from './handler.js'
import { correlateMessage, expireMessage, publishMessage } from './publish-message.js'
import { recurJob, timeOutJob, yieldJob } from './reoffer-job.js'
import { resolveIncident } from './resolve-incident.js'
import { throwError } from './throw-error.js'
import { triggerTimer } from './trigger-timer.js'
import { updateJob, updateJobRetries, updateJobTimeout } from './update-job.js'
import { updateVariables } from './update-variables.js'
import { assignUserTask, claimUserTask, completeUserTask, updateUserTask } from './user-tasks.js'

/** What each command from outside does. */
const commands = {
  'DEPLOYMENT:CREATE': deploy,
  'PROCESS_INSTANCE_CREATION:CREATE': createProcessInstance,
  'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT': createProcessInstanceWithResult,
  'PROCESS_INSTANCE:CANCEL': cancelProcessInstance,
  'PROCESS_INSTANCE_MODIFICATION:MODIFY': modifyProcessInstance,
  'PROCESS_INSTANCE_MIGRATION:MIGRATE': migrateProcessInstance,
  'RESOURCE_DELETION:DELETE': deleteResource,
  'JOB_BATCH:ACTIVATE': activateJobs,
  'JOB:COMPLETE': completeJob,
  'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE': activateAdHocElements,
  'JOB:FAIL': failJob,
  'JOB:THROW_ERROR': throwError,
  'JOB:UPDATE_RETRIES': updateJobRetries,
  'JOB:UPDATE_TIMEOUT': updateJobTimeout,
  'JOB:UPDATE': updateJob,
  'JOB:YIELD': yieldJob,
  'JOB:TIME_OUT': timeOutJob,
  'JOB:RECUR_AFTER_BACKOFF': recurJob,
  'TIMER:TRIGGER': triggerTimer,
  'MESSAGE:PUBLISH': publishMessage,
  'MESSAGE:EXPIRE': expireMessage,
  'MESSAGE_CORRELATION:CORRELATE': correlateMessage,
  'SIGNAL:BROADCAST': broadcast,
  'VARIABLE_DOCUMENT:UPDATE': updateVariables,
  'CONDITIONAL_EVALUATION:EVALUATE': evaluateConditionals,
  'INCIDENT:RESOLVE': resolveIncident,
  'DECISION_EVALUATION:EVALUATE': evaluateDecision,
  'USER_TASK:ASSIGN': assignUserTask,
  'USER_TASK:CLAIM': claimUserTask,
  'USER_TASK:UPDATE': updateUserTask,
  'USER_TASK:COMPLETE': completeUserTask,
} satisfies { [Kind in EngineCommand['kind']]: Handler<Kind> }

/** Carries out a command from outside. */
export function carryOut(work: CommandWork, command: EngineCommand): Reaction {
  const handler = commands[command.kind] as Handler<EngineCommand['kind']>
  return handler(work, command)
}
