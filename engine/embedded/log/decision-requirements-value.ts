/** What a record says of a deployed DMN file. Source: Zeebe protocol, `DecisionRequirementsRecordValue`. */
export interface DecisionRequirementsValue {
  readonly decisionRequirementsId: string
  readonly decisionRequirementsName: string
  readonly decisionRequirementsVersion: number
  readonly decisionRequirementsKey: number
  readonly namespace: string
  readonly resourceName: string
  readonly deploymentKey: number
  /** The DMN XML. */
  readonly resource: string
}
