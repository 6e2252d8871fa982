import type { Matter } from '../catalogue/matter.js'
import { expressReason } from '../statute/express.js'
import { knowsArticle } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'
import { readLimit } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import { DEFAULT_NOTICE_PERIOD } from '../statute/meeting-notice.js'
import { meetingKindNames } from './meeting-spec.js'
import type { MeetingKind, MeetingSpec, OnAbsence } from './meeting-spec.js'

/** What the headers of a meeting task say; what they leave out the matter says. */
export interface MeetingHeaders {
  readonly kind: MeetingKind
  readonly departments: readonly string[]
  readonly express: readonly string[]
  readonly noticePeriod?: Limit
  readonly onAbsence: OnAbsence
  readonly basis?: string
}

interface Fault {
  readonly kind: 'fault'
  readonly message: string
}

const absences: readonly OnAbsence[] = ['deemedConsent', 'askAgain']

/** Reads what the headers of a task of act `hold-meeting` say of the meeting. */
export function readMeetingHeaders(
  headers: Partial<Record<string, string>>,
  law: LawBook,
): MeetingHeaders | Fault {
  const { meeting, noticePeriod, basis, onAbsence = 'askAgain' } = headers
  const kinds = Object.keys(meetingKindNames) as MeetingKind[]
  const kind = kinds.find((each) => each === meeting)
  if (kind === undefined) return fault(`header 'meeting' to be one of ${kinds.join(', ')}`, meeting)
  const departments = idsOf(headers['departments'])
  if (departments.length === 0 || new Set(departments).size !== departments.length)
    return fault(`header 'departments' to name each department invited once`, headers['departments'])
  const period = noticePeriod === undefined ? undefined : readLimit(noticePeriod)
  if (noticePeriod !== undefined && period === undefined)
    return fault(`header 'noticePeriod' to be like '3 workingDay'`, noticePeriod)
  const absence = absences.find((each) => each === onAbsence)
  if (absence === undefined) return fault(`header 'onAbsence' to be one of ${absences.join(', ')}`, onAbsence)
  if (absence === 'deemedConsent' && (basis === undefined || !knowsArticle(law, basis)))
    return fault(`header 'basis' to name an article of the law book`, basis)
  return {
    kind,
    departments,
    express: idsOf(headers['expressDepartments']),
    ...(period !== undefined && { noticePeriod: period }),
    onAbsence: absence,
    ...(basis !== undefined && { basis }),
  }
}

/** Puts the matter's word where the headers are silent; a fault where the matter does not know a department, or who leads it. */
export function meetingOf(
  headers: MeetingHeaders,
  chair: string | undefined,
  matter: Matter,
): MeetingSpec | Fault {
  const { noticePeriod = matter.noticePeriod ?? DEFAULT_NOTICE_PERIOD, ...said } = headers
  if (chair !== undefined && chair !== matter.leadDepartment)
    return fault(`the chair to be the lead department '${matter.leadDepartment}' of '${matter.id}'`, chair)
  const known = new Map(matter.departments.map((each) => [each.id, each]))
  const stranger = [...said.departments, ...said.express].find((each) => !known.has(each))
  if (stranger !== undefined) return fault(`every department invited to be one of '${matter.id}'`, stranger)
  if (said.departments.includes(matter.leadDepartment))
    return fault('the lead department to chair the meeting, not to be invited', matter.leadDepartment)
  const express = said.departments.filter(
    (each) => said.express.includes(each) || expressReason(matter, known.get(each)) !== undefined,
  )
  return { ...said, noticePeriod, express }
}

function idsOf(text = ''): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function fault(expected: string, found: string | undefined): Fault {
  return {
    kind: 'fault',
    message: `Expected ${expected}, but found ${found === undefined || found === '' ? 'none' : `'${found}'`}`,
  }
}
