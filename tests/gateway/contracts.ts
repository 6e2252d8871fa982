import type { Gateway } from '../../engine/gateway/gateway.js'
import { activateJobsContract } from './activate-jobs.contract.js'
import { assignUserTaskContract } from './assign-user-task.contract.js'
import { broadcastSignalContract } from './broadcast-signal.contract.js'
import { completeUserTaskContract } from './complete-user-task.contract.js'
import { deleteResourceContract } from './delete-resource.contract.js'
import { migrateProcessInstanceContract } from './migrate-process-instance.contract.js'
import { modifyProcessInstanceContract } from './modify-process-instance.contract.js'
import { updateUserTaskContract } from './update-user-task.contract.js'
import { cancelProcessInstanceContract } from './cancel-process-instance.contract.js'
import { completeJobContract } from './complete-job.contract.js'
import { createProcessInstanceWithResultContract } from './create-process-instance-with-result.contract.js'
import { createProcessInstanceContract } from './create-process-instance.contract.js'
import { deployResourceContract } from './deploy-resource.contract.js'
import { evaluateDecisionContract } from './evaluate-decision.contract.js'
import { failJobContract } from './fail-job.contract.js'
import { publishMessageContract } from './publish-message.contract.js'
import { resolveIncidentContract } from './resolve-incident.contract.js'
import { setVariablesContract } from './set-variables.contract.js'
import { streamActivatedJobsContract } from './stream-activated-jobs.contract.js'
import { throwErrorContract } from './throw-error.contract.js'
import { topologyContract } from './topology.contract.js'
import { updateJobRetriesContract } from './update-job-retries.contract.js'
import { updateJobTimeoutContract } from './update-job-timeout.contract.js'
import type { Lack, OpenWorld } from './world.js'

/** What every engine behind the port must keep, by command: a command without a contract does not compile. */
export const contracts = {
  deployResource: deployResourceContract,
  createProcessInstance: createProcessInstanceContract,
  createProcessInstanceWithResult: createProcessInstanceWithResultContract,
  cancelProcessInstance: cancelProcessInstanceContract,
  activateJobs: activateJobsContract,
  streamActivatedJobs: streamActivatedJobsContract,
  completeJob: completeJobContract,
  failJob: failJobContract,
  throwError: throwErrorContract,
  updateJobRetries: updateJobRetriesContract,
  updateJobTimeout: updateJobTimeoutContract,
  publishMessage: publishMessageContract,
  setVariables: setVariablesContract,
  resolveIncident: resolveIncidentContract,
  evaluateDecision: evaluateDecisionContract,
  broadcastSignal: broadcastSignalContract,
  modifyProcessInstance: modifyProcessInstanceContract,
  migrateProcessInstance: migrateProcessInstanceContract,
  deleteResource: deleteResourceContract,
  assignUserTask: assignUserTaskContract,
  completeUserTask: completeUserTaskContract,
  updateUserTask: updateUserTaskContract,
  topology: topologyContract,
} satisfies Record<keyof Gateway, (open: OpenWorld, lacks?: readonly Lack[]) => void>
