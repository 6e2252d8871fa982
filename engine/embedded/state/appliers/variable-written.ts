import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'

/** A variable of a scope is new or has a new value. */
export const variableWritten: Applier<'VARIABLE:CREATED' | 'VARIABLE:UPDATED'> = (state, { key, value }) => {
  mapAt(state.variables, value.scopeKey).set(value.name, { key, value: value.value })
}
