import { checkFormData } from '../catalogue/check-form-data.js'
import type { FormFault } from '../catalogue/form-fault.js'
import type { FormSchema, Matter } from '../catalogue/matter.js'
import { saneFaults } from '../catalogue/sane-faults.js'
import { NAME_LIMIT, textFault } from '../catalogue/text-fault.js'
import { isJsonObject } from './is-json-object.js'
import type { Json, JsonObject } from './json.js'

/** What is wrong with who applies: each particular is a short text. */
export function applicantFaults(applicant: JsonObject): readonly FormFault[] {
  const { name } = applicant
  if (typeof name !== 'string' || name.trim() === '') {
    return [{ place: 'applicant.name', message: '请填写申请人名称' }]
  }
  return Object.entries(applicant).flatMap(([field, value]) => {
    const message = typeof value === 'string' ? textFault(value, NAME_LIMIT) : '须为文字'
    if (message === undefined) return []
    return [
      { place: `applicant.${field.slice(0, 100)}`, message: `申请人的${field.slice(0, 100)}${message}` },
    ]
  })
}

/** What is wrong with an application as a whole, by the matter's form. */
export function applicationFaults(application: JsonObject, matter: Matter | undefined): readonly FormFault[] {
  return placed(whole(applicationForm(matter), application))
}

/**
 * What is wrong with what a supplement brings: what it leaves alone is not asked again, what it names must be right and may not empty a
 * field that is demanded. `form` is the task's own, which may have fields beside those of the application.
 */
export function supplementFaults(
  brought: Json | undefined,
  before: JsonObject,
  matter: Matter | undefined,
  form: FormSchema | undefined,
): readonly FormFault[] {
  if (brought === undefined) return []
  if (!isJsonObject(brought)) {
    return [{ place: 'application', message: '申请内容须为对象' }]
  }
  const base = applicationForm(matter)
  const both = base && { ...base, components: [...base.components, ...(form?.components ?? [])] }
  const names = Object.keys(brought)
  const faults = whole(both, { ...before, ...brought })
  return placed(
    faults.filter(({ place }) => names.some((name) => place === name || place.startsWith(`${name}.`))),
  )
}

function whole(form: FormSchema | undefined, data: JsonObject): readonly FormFault[] {
  return form === undefined ? saneFaults(data, '') : checkFormData(form, data)
}

function applicationForm(matter: Matter | undefined): FormSchema | undefined {
  const id = matter?.forms['application']
  return id === undefined ? undefined : matter?.formSchemas[id]
}

function placed(faults: readonly FormFault[]): readonly FormFault[] {
  return faults.map(({ place, message }) => ({ place: `application.${place}`, message }))
}
