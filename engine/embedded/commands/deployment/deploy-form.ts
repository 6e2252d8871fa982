import type { FormValue } from '../../log/form-value.js'
import type { ReadResource } from '../../model/read-resource.js'
import type { CommandWork } from '../handler.js'
import type { Deployed, Place } from './deploy.js'
import { latest } from './is-known.js'

/** Deploys a form. */
export function deployForm(
  work: CommandWork,
  resource: Extract<ReadResource, { readonly kind: 'form' }>,
  { deploymentKey, renew }: Place,
): Deployed {
  const before = latest(work.state.forms, work.state.formVersions.get(resource.formId))
  const form: FormValue =
    before && !renew
      ? before
      : {
          formId: resource.formId,
          version: (before?.version ?? 0) + 1,
          versionTag: resource.versionTag,
          formKey: work.nextKey(),
          resourceName: resource.name,
          deploymentKey,
          resource: resource.content,
        }
  if (form !== before) work.emit('FORM:CREATED', form.formKey, form)
  const { formId, version, formKey, resourceName } = form
  return {
    metadata: [{ kind: 'form', formId, version, formKey: String(formKey), resourceName }],
    keys: { forms: [formKey] },
  }
}
