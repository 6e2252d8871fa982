/** What a record says of a deployed form. Source: Zeebe protocol, `Form`. */
export interface FormValue {
  readonly formId: string
  readonly version: number
  readonly versionTag: string
  readonly formKey: number
  readonly resourceName: string
  readonly deploymentKey: number
  /** The form's JSON. */
  readonly resource: string
}
