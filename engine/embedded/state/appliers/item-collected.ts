import { jsonItems } from '../../log/json-text.js'
import type { Applier } from '../applier.js'
import { fillItem } from '../variable.js'

/** An item of a long list variable has a new value. */
export const itemCollected: Applier<'VARIABLE_ITEM:COLLECTED'> = (state, { value }) => {
  const variables = state.variables.get(value.scopeKey)
  const variable = variables?.get(value.name)
  if (!variables || !variable) return
  const items = variable.items ?? jsonItems(variable.value)
  if (!items) return
  fillItem(items, value.index, value.value)
  if (!variable.items) variables.set(value.name, { key: variable.key, value: '', items })
}
