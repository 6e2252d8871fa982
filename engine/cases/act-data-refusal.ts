import { checkFormData } from '../catalogue/check-form-data.js'
import { saneFaults } from '../catalogue/sane-faults.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseFile } from './case-file.js'
import { formOf } from './form-of.js'
import type { Refused } from './hall-answer.js'
import { isJsonObject } from './is-json-object.js'
import type { Json } from './json.js'
import { refuseInput } from './refuse-input.js'

// An act carries these itself; a form only names them.
const ownFields = ['result', 'comment', 'title']

/** Refuses an act whose `data` does not fit the form of its task; without a form only its texts are looked at. */
export function actDataRefusal(file: CaseFile, task: TaskRow, data: Json | undefined): Refused | undefined {
  const given = data ?? {}
  if (!isJsonObject(given)) {
    return refuseInput([{ place: 'data', message: '须为对象' }])
  }
  const form = formOf(file, task)
  const faults =
    form === undefined ? saneFaults(given, '') : checkFormData(form, given, { elsewhere: ownFields })
  return refuseInput(faults.map(({ place, message }) => ({ place: `data.${place}`, message })))
}
