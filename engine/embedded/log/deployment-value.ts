/** What a record says of a deployment. Source: Zeebe protocol, `DeploymentRecordValue`. */
export interface DeploymentValue {
  readonly resourceNames: readonly string[]
  readonly processKeys: readonly number[]
  readonly decisionKeys: readonly number[]
  readonly decisionRequirementsKeys: readonly number[]
  readonly formKeys: readonly number[]
}
