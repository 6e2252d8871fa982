import type { EndAbsence } from './end-absence.js'
import type { NameSubstitute } from './name-substitute.js'
import type { RecordAbsence } from './record-absence.js'
import type { Refused } from './hall-answer.js'

/** What is asked about the people of the hall and not about a case: who is away, who takes over (AB角). */
export type StaffCommand = RecordAbsence | EndAbsence | NameSubstitute

/** What is answered: done, or refused. */
export type StaffAnswer = { readonly kind: 'done'; readonly absenceId?: string } | Refused
