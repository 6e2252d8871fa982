import type { FormFault } from '../catalogue/form-fault.js'
import { saneFaults } from '../catalogue/sane-faults.js'

/** Fields whose texts are held against a form, a record or an applicant's particulars, each with messages of its own. */
const checkedElsewhere = ['kind', 'applicant', 'application', 'materials', 'data']

const ofMeetings = ['agenda', 'department', 'deliveredAt', 'proof', 'post', 'reason']

/** Optional fields that are texts where they are given. */
const texts = ['comment', 'title', 'taskId', 'clockId', 'caseNumber', ...ofMeetings]

/** What is wrong with what a command says outside forms: reasons, comments, names are texts, not too long, and without control characters. */
export function freeTextFaults(command: Readonly<Record<string, unknown>>): readonly FormFault[] {
  return Object.entries(command).flatMap(([field, value]) => {
    if (checkedElsewhere.includes(field) || value === undefined) return []
    if (texts.includes(field) && typeof value !== 'string') return [{ place: field, message: '须为文字' }]
    return saneFaults(value, field)
  })
}
