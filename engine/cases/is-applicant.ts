import type { CaseRow } from '../store/rows/case-row.js'
import type { Store } from '../store/store.js'
import type { Actor } from './actor.js'

/** Whether a person is the applicant of a case: by account, or by the identity number of their account (statute §6). */
export async function isApplicant(store: Store, of: CaseRow, actor: Actor): Promise<boolean> {
  if (of.applicantUserId === actor.userId) return true
  if (of.applicantIdNumber === null) return false
  return (await store.users.byId(actor.userId))?.idNumber === of.applicantIdNumber
}
