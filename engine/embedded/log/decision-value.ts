/** What a record says of a deployed decision. Source: Zeebe protocol, `DecisionRecordValue`. */
export interface DecisionValue {
  readonly decisionId: string
  readonly decisionName: string
  readonly version: number
  readonly versionTag: string
  readonly decisionKey: number
  readonly decisionRequirementsId: string
  readonly decisionRequirementsKey: number
  readonly deploymentKey: number
}
