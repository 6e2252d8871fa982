import { request } from './request.js'

/** When somebody is away. */
export interface Absence {
  id: string
  userId: string
  userName: string
  from: string
  to: string
  reason: string
  substituteName?: string
}

/** Who takes over for whom. */
export interface Substitute {
  userId: string
  userName: string
  substituteName: string
}

/** Absences that have not ended and the substitutes, of the own department. */
export function readAbsences(): Promise<{
  absences: readonly Absence[]
  substitutes: readonly Substitute[]
}> {
  return request('GET', '/api/absences')
}

/** Records when one is away oneself. */
export function recordAbsence(absence: { from: string; to: string; reason: string }): Promise<unknown> {
  return request('POST', '/api/absences', absence)
}

/** Ends an absence, or takes back one that has not begun. */
export function endAbsence(absenceId: string): Promise<unknown> {
  return request('POST', '/api/absences/end', { absenceId })
}

/** Names by user name who takes over for oneself. */
export function nameSubstitute(substitute: string): Promise<unknown> {
  return request('POST', '/api/substitutes', { substitute })
}
