/** A choice of a select, radio, checklist or taglist. */
export interface FormChoice {
  readonly value: unknown
  readonly label?: string
}

/** One component of a form-js schema, in what a check of data needs. Source: form-js schema 16. */
export interface FormComponent {
  readonly type: string
  readonly key?: string
  /** Where the components of a group or a dynamic list put their data. */
  readonly path?: string
  readonly label?: string
  readonly dateLabel?: string
  readonly timeLabel?: string
  readonly subtype?: string
  readonly readonly?: boolean
  readonly disabled?: boolean
  readonly decimalDigits?: number
  readonly serializeToString?: boolean
  readonly values?: readonly FormChoice[]
  /** Custom properties; `requires.<choice>` of a list of choices names the choice without which that one cannot be made. */
  readonly properties?: Readonly<Record<string, unknown>>
  readonly conditional?: { readonly hide?: string }
  readonly validate?: {
    readonly required?: boolean
    readonly min?: number
    readonly max?: number
    readonly minLength?: number
    readonly maxLength?: number
    readonly pattern?: string
    readonly patternErrorMessage?: string
  }
  readonly components?: readonly FormComponent[]
}
