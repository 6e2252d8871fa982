import type { Applier } from '../applier.js'
import { addKey } from '../key-list.js'

/** There is a new version of a form. */
export const formCreated: Applier<'FORM:CREATED'> = (state, { key, value }) => {
  state.forms.set(key, value)
  const versions = state.formVersions.get(value.formId)
  if (versions) addKey(versions, key)
  else state.formVersions.set(value.formId, [key])
}
