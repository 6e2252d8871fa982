import type { JobResult } from '../log/job-result.js'
import type { MappingInstruction } from '../log/process-instance-migration-value.js'
import type { ReadResource } from '../model/read-resource.js'
import type { AskedActivation } from './read-activations.js'

/** JSON text of an object, as it came in at the port. Absent or empty: no variables. */
type Document = string

/**
 * All that can be asked of the engine: the commands of the port with keys as numbers, and those the engine's own clock gives
 * (`JOB:TIME_OUT`, `JOB:RECUR_AFTER_BACKOFF`, `TIMER:TRIGGER`, `MESSAGE:EXPIRE`). Spans in ms. Source: Zeebe protocol, commands.
 */
export type EngineCommand =
  | { readonly kind: 'DEPLOYMENT:CREATE'; readonly resources: readonly ReadResource[] }
  | {
      readonly kind: 'PROCESS_INSTANCE_CREATION:CREATE'
      readonly processDefinitionKey?: number
      readonly bpmnProcessId?: string
      readonly version?: number
      readonly variables?: Document
      readonly startInstructions?: readonly { readonly elementId: string }[]
    }
  | {
      readonly kind: 'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT'
      readonly processDefinitionKey?: number
      readonly bpmnProcessId?: string
      readonly version?: number
      readonly variables?: Document
      readonly startInstructions?: readonly { readonly elementId: string }[]
      readonly fetchVariables?: readonly string[]
    }
  | { readonly kind: 'PROCESS_INSTANCE:CANCEL'; readonly processInstanceKey: number }
  | {
      readonly kind: 'PROCESS_INSTANCE_MODIFICATION:MODIFY'
      readonly processInstanceKey: number
      readonly activateInstructions?: readonly {
        readonly elementId: string
        readonly ancestorElementInstanceKey?: number
        readonly variableInstructions?: readonly { readonly variables: Document; readonly scopeId?: string }[]
      }[]
      readonly terminateInstructions?: readonly { readonly elementInstanceKey: number }[]
    }
  | {
      readonly kind: 'PROCESS_INSTANCE_MIGRATION:MIGRATE'
      readonly processInstanceKey: number
      readonly targetProcessDefinitionKey: number
      readonly mappingInstructions: readonly MappingInstruction[]
    }
  | { readonly kind: 'RESOURCE_DELETION:DELETE'; readonly resourceKey: number }
  | {
      readonly kind: 'JOB_BATCH:ACTIVATE'
      readonly type: string
      readonly worker: string
      readonly timeout: number
      readonly maxJobsToActivate: number
      readonly fetchVariable?: readonly string[]
    }
  | {
      readonly kind: 'JOB:COMPLETE'
      readonly jobKey: number
      readonly variables?: Document
      readonly result?: AskedResult
    }
  | {
      readonly kind: 'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE'
      readonly adHocSubProcessInstanceKey: number
      readonly activateElements: readonly AskedActivation[]
      readonly cancelRemainingInstances?: boolean
    }
  | {
      readonly kind: 'JOB:FAIL'
      readonly jobKey: number
      readonly retries: number
      readonly errorMessage?: string
      readonly retryBackOff?: number
      readonly variables?: Document
    }
  | {
      readonly kind: 'JOB:THROW_ERROR'
      readonly jobKey: number
      readonly errorCode: string
      readonly errorMessage?: string
      readonly variables?: Document
    }
  | { readonly kind: 'JOB:UPDATE_RETRIES'; readonly jobKey: number; readonly retries: number }
  | { readonly kind: 'JOB:UPDATE_TIMEOUT'; readonly jobKey: number; readonly timeout: number }
  | {
      readonly kind: 'JOB:UPDATE'
      readonly jobKey: number
      readonly retries?: number
      readonly timeout?: number
    }
  /** A job handed out that never reached its worker. */
  | { readonly kind: 'JOB:YIELD'; readonly jobKey: number }
  | { readonly kind: 'JOB:TIME_OUT'; readonly jobKey: number }
  | { readonly kind: 'JOB:RECUR_AFTER_BACKOFF'; readonly jobKey: number }
  | { readonly kind: 'TIMER:TRIGGER'; readonly timerKey: number }
  | {
      readonly kind: 'MESSAGE:PUBLISH'
      readonly name: string
      readonly correlationKey: string
      readonly timeToLive?: number
      readonly messageId?: string
      readonly variables?: Document
    }
  | { readonly kind: 'MESSAGE:EXPIRE'; readonly messageKey: number }
  | {
      readonly kind: 'MESSAGE_CORRELATION:CORRELATE'
      readonly name: string
      readonly correlationKey: string
      readonly variables?: Document
    }
  | { readonly kind: 'SIGNAL:BROADCAST'; readonly signalName: string; readonly variables?: Document }
  | {
      readonly kind: 'VARIABLE_DOCUMENT:UPDATE'
      readonly elementInstanceKey: number
      readonly variables: Document
      readonly local?: boolean
    }
  | {
      readonly kind: 'CONDITIONAL_EVALUATION:EVALUATE'
      readonly processDefinitionKey?: number
      readonly variables?: Document
    }
  | { readonly kind: 'INCIDENT:RESOLVE'; readonly incidentKey: number }
  | {
      readonly kind: 'DECISION_EVALUATION:EVALUATE'
      readonly decisionKey?: number
      readonly decisionId?: string
      readonly variables?: Document
    }
  | {
      readonly kind: 'USER_TASK:ASSIGN'
      readonly userTaskKey: number
      readonly assignee: string
      readonly action?: string
      readonly allowOverride?: boolean
    }
  | {
      readonly kind: 'USER_TASK:CLAIM'
      readonly userTaskKey: number
      readonly assignee: string
      readonly action?: string
    }
  | {
      readonly kind: 'USER_TASK:UPDATE'
      readonly userTaskKey: number
      readonly changes: UserTaskChanges
      readonly action?: string
    }
  | {
      readonly kind: 'USER_TASK:COMPLETE'
      readonly userTaskKey: number
      readonly variables?: Document
      readonly action?: string
    }

/** What a worker decides, as it came in. */
type AskedResult = Omit<JobResult, 'activateElements'> & {
  readonly activateElements?: readonly AskedActivation[]
}

/** What `USER_TASK:UPDATE` changes; an absent attribute stays as it is. Dates in ISO-8601, empty to clear. */
export interface UserTaskChanges {
  readonly candidateGroupsList?: readonly string[]
  readonly candidateUsersList?: readonly string[]
  readonly dueDate?: string
  readonly followUpDate?: string
  readonly priority?: number
}
