/** What a record says of a deployed process. Source: Zeebe protocol, `Process`. */
export interface ProcessValue {
  readonly bpmnProcessId: string
  readonly version: number
  readonly versionTag: string
  readonly processDefinitionKey: number
  readonly resourceName: string
  readonly deploymentKey: number
  /** The BPMN XML. */
  readonly resource: string
}
