/** What must be there: its absence is a bug, and stops the step. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('something that must be there is not')
  return value
}
