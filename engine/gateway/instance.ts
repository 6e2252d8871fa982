import type { JsonText, Key } from './job.js'

/** Source: `message CreateProcessInstanceRequest`. Name the process by `processDefinitionKey`, or by `bpmnProcessId` and `version` (-1 or absent: the latest). */
export interface CreateProcessInstanceRequest {
  readonly processDefinitionKey?: Key
  readonly bpmnProcessId?: string
  readonly version?: number
  readonly variables?: JsonText
  readonly startInstructions?: readonly { readonly elementId: string }[]
  readonly tenantId?: string
}

/** Source: `message CreateProcessInstanceResponse`. */
export interface CreateProcessInstanceResponse {
  readonly processDefinitionKey: Key
  readonly bpmnProcessId: string
  readonly version: number
  readonly processInstanceKey: Key
}

/** Source: `message CreateProcessInstanceWithResultRequest`; `requestTimeout` in ms, after which the answer is DEADLINE_EXCEEDED and the instance goes on. */
export interface CreateProcessInstanceWithResultRequest extends CreateProcessInstanceRequest {
  readonly requestTimeout?: number
  readonly fetchVariables?: readonly string[]
}

/** Source: `message CreateProcessInstanceWithResultResponse`. */
export interface CreateProcessInstanceWithResultResponse extends CreateProcessInstanceResponse {
  readonly variables: JsonText
}

/** Source: `message CancelProcessInstanceRequest`. */
export interface CancelProcessInstanceRequest {
  readonly processInstanceKey: Key
}

/** Source: `message SetVariablesRequest`; `local` keeps the variables in that scope. */
export interface SetVariablesRequest {
  readonly elementInstanceKey: Key
  readonly variables: JsonText
  readonly local?: boolean
}

/** Source: `message ResolveIncidentRequest`. */
export interface ResolveIncidentRequest {
  readonly incidentKey: Key
}

/** Source: `message PublishMessageRequest`; `timeToLive` in ms; the same `messageId` is refused while the first one lives. */
export interface PublishMessageRequest {
  readonly name: string
  readonly correlationKey: string
  readonly timeToLive?: number
  readonly messageId?: string
  readonly variables?: JsonText
  readonly tenantId?: string
}

/** Source: `message EvaluateDecisionRequest`. */
export interface EvaluateDecisionRequest {
  readonly decisionKey?: Key
  readonly decisionId?: string
  readonly variables?: JsonText
  readonly tenantId?: string
}

/** One decision that was evaluated on the way, required ones first. Source: `message EvaluatedDecision`. */
export interface EvaluatedDecision {
  readonly decisionKey: Key
  readonly decisionId: string
  readonly decisionName: string
  readonly decisionVersion: number
  /** Such as `DECISION_TABLE` or `LITERAL_EXPRESSION`. */
  readonly decisionType: string
  readonly decisionOutput: JsonText
  /** The rules that fired; `ruleIndex` counts from 1. */
  readonly matchedRules: readonly {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly evaluatedOutputs: readonly {
      readonly outputId: string
      readonly outputName: string
      readonly outputValue: JsonText
    }[]
  }[]
  readonly evaluatedInputs: readonly {
    readonly inputId: string
    readonly inputName: string
    readonly inputValue: JsonText
  }[]
}

/** Source: `message EvaluateDecisionResponse`. */
export interface EvaluateDecisionResponse {
  readonly decisionId: string
  readonly decisionKey: Key
  readonly decisionName: string
  readonly decisionVersion: number
  readonly decisionRequirementsId: string
  readonly decisionRequirementsKey: Key
  readonly decisionOutput: JsonText
  readonly evaluatedDecisions: readonly EvaluatedDecision[]
  readonly failedDecisionId: string
  readonly failureMessage: string
}

/** Source: `message TopologyResponse`. */
export interface TopologyResponse {
  readonly clusterSize: number
  readonly partitionsCount: number
  readonly replicationFactor: number
  readonly gatewayVersion: string
}
