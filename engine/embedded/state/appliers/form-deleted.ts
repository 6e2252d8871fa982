import type { Applier } from '../applier.js'
import { removeKey } from '../key-list.js'

/** A version of a form is gone. */
export const formDeleted: Applier<'FORM:DELETED'> = (state, { value }) => {
  const versions = state.formVersions.get(value.formId)
  state.forms.delete(value.formKey)
  if (versions) removeKey(versions, value.formKey)
  if (versions?.length === 0) state.formVersions.delete(value.formId)
}
