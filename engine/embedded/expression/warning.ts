/** What an evaluation passed over with null. Kinds and sentences as Zeebe reports them in incidents. */
export interface Warning {
  readonly type:
    | 'NO_VARIABLE_FOUND'
    | 'NO_CONTEXT_ENTRY_FOUND'
    | 'NO_PROPERTY_FOUND'
    | 'NOT_COMPARABLE'
    | 'INVALID_TYPE'
    | 'NO_FUNCTION_FOUND'
    | 'FUNCTION_INVOCATION_FAILURE'
    | 'ASSERT_FAILURE'
    | 'UNKNOWN'
  readonly message: string
}

/**
 * The warnings as Zeebe appends them to an incident's message; empty text if there are none.
 *
 * @example
 * describeWarnings([{ type: 'NO_VARIABLE_FOUND', message: "No variable found with name 'x'" }])
 * // " The evaluation reported the following warnings:\n[NO_VARIABLE_FOUND] No variable found with name 'x'"
 */
export function describeWarnings(warnings: readonly Warning[]): string {
  if (warnings.length === 0) return ''
  const lines = warnings.map(({ type, message }) => `[${type}] ${message}`)
  return ` The evaluation reported the following warnings:\n${lines.join('\n')}`
}
