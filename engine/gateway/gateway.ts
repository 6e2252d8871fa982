import type { Answer } from './answer.js'
import type { DeleteResourceRequest, DeployResourceRequest, DeployResourceResponse } from './deployment.js'
import type { MigrateProcessInstanceRequest, ModifyProcessInstanceRequest } from './instance-change.js'
import type {
  CancelProcessInstanceRequest,
  CreateProcessInstanceRequest,
  CreateProcessInstanceResponse,
  CreateProcessInstanceWithResultRequest,
  CreateProcessInstanceWithResultResponse,
  EvaluateDecisionRequest,
  EvaluateDecisionResponse,
  PublishMessageRequest,
  ResolveIncidentRequest,
  SetVariablesRequest,
  TopologyResponse,
} from './instance.js'
import type {
  ActivatedJob,
  ActivateJobsRequest,
  CompleteJobRequest,
  FailJobRequest,
  JobStream,
  Key,
  StreamActivatedJobsRequest,
  ThrowErrorRequest,
  UpdateJobRetriesRequest,
  UpdateJobTimeoutRequest,
} from './job.js'
import type { BroadcastSignalRequest, BroadcastSignalResponse } from './signal.js'
import type { AssignUserTaskRequest, CompleteUserTaskRequest, UpdateUserTaskRequest } from './user-task.js'

/** The empty response of commands that answer nothing. */
export type Done = Readonly<Record<string, never>>

/**
 * The one port to a process engine: Zeebe's gateway protocol with its field names, its status codes as rejections.
 * An accepted answer means: durable. Answered by `engine/embedded` and by `engine/zeebe`.
 *
 * @example
 * const answer = await gateway.createProcessInstance({ bpmnProcessId: 'review', variables: '{"caseNumber":"1"}' })
 * if (answer.kind === 'rejected') throw new Error(answer.message)
 */
export interface Gateway {
  deployResource(request: DeployResourceRequest): Promise<Answer<DeployResourceResponse>>
  createProcessInstance(request: CreateProcessInstanceRequest): Promise<Answer<CreateProcessInstanceResponse>>
  createProcessInstanceWithResult(
    request: CreateProcessInstanceWithResultRequest,
  ): Promise<Answer<CreateProcessInstanceWithResultResponse>>
  cancelProcessInstance(request: CancelProcessInstanceRequest): Promise<Answer<Done>>
  activateJobs(request: ActivateJobsRequest): Promise<Answer<{ readonly jobs: readonly ActivatedJob[] }>>
  /** Jobs are pushed as they appear; `receive` may be called before this function has returned. */
  streamActivatedJobs(request: StreamActivatedJobsRequest, receive: (job: ActivatedJob) => void): JobStream
  completeJob(request: CompleteJobRequest): Promise<Answer<Done>>
  failJob(request: FailJobRequest): Promise<Answer<Done>>
  throwError(request: ThrowErrorRequest): Promise<Answer<Done>>
  updateJobRetries(request: UpdateJobRetriesRequest): Promise<Answer<Done>>
  updateJobTimeout(request: UpdateJobTimeoutRequest): Promise<Answer<Done>>
  publishMessage(request: PublishMessageRequest): Promise<Answer<{ readonly key: Key }>>
  setVariables(request: SetVariablesRequest): Promise<Answer<{ readonly key: Key }>>
  resolveIncident(request: ResolveIncidentRequest): Promise<Answer<Done>>
  evaluateDecision(request: EvaluateDecisionRequest): Promise<Answer<EvaluateDecisionResponse>>
  broadcastSignal(request: BroadcastSignalRequest): Promise<Answer<BroadcastSignalResponse>>
  modifyProcessInstance(request: ModifyProcessInstanceRequest): Promise<Answer<Done>>
  migrateProcessInstance(request: MigrateProcessInstanceRequest): Promise<Answer<Done>>
  /** Refused while instances of the process run. */
  deleteResource(request: DeleteResourceRequest): Promise<Answer<Done>>
  /** The commands about native user tasks are known to Zeebe's REST API only: over gRPC they are refused as UNIMPLEMENTED. */
  assignUserTask(request: AssignUserTaskRequest): Promise<Answer<Done>>
  completeUserTask(request: CompleteUserTaskRequest): Promise<Answer<Done>>
  updateUserTask(request: UpdateUserTaskRequest): Promise<Answer<Done>>
  topology(): Promise<TopologyResponse>
}
