import type { Key } from './job.js'

/** One file of a deployment. `name` ends in `.bpmn`, `.dmn` or `.form`; `content` is its text in UTF-8. */
export interface Resource {
  readonly name: string
  readonly content: string
}

/** Source: `message DeployResourceRequest`. All resources are deployed or none. */
export interface DeployResourceRequest {
  readonly resources: readonly Resource[]
  readonly tenantId?: string
}

/** Source: `message ProcessMetadata`. */
export interface ProcessMetadata {
  readonly kind: 'process'
  readonly bpmnProcessId: string
  readonly version: number
  readonly processDefinitionKey: Key
  readonly resourceName: string
}

/** Source: `message DecisionMetadata`. */
export interface DecisionMetadata {
  readonly kind: 'decision'
  readonly dmnDecisionId: string
  readonly dmnDecisionName: string
  readonly version: number
  readonly decisionKey: Key
  readonly dmnDecisionRequirementsId: string
  readonly decisionRequirementsKey: Key
}

/** Source: `message DecisionRequirementsMetadata`. */
export interface DecisionRequirementsMetadata {
  readonly kind: 'decisionRequirements'
  readonly dmnDecisionRequirementsId: string
  readonly dmnDecisionRequirementsName: string
  readonly version: number
  readonly decisionRequirementsKey: Key
  readonly resourceName: string
}

/** Source: `message FormMetadata`. */
export interface FormMetadata {
  readonly kind: 'form'
  readonly formId: string
  readonly version: number
  readonly formKey: Key
  readonly resourceName: string
}

/** What one deployed file brought; the same content again answers with the version that is already there. */
export type DeploymentMetadata =
  ProcessMetadata | DecisionMetadata | DecisionRequirementsMetadata | FormMetadata

/** Source: `message DeployResourceResponse`. */
export interface DeployResourceResponse {
  readonly key: Key
  readonly deployments: readonly DeploymentMetadata[]
}

/** `resourceKey` is that of a process, decision requirements or form. Source: `message DeleteResourceRequest`. */
export interface DeleteResourceRequest {
  readonly resourceKey: Key
}
