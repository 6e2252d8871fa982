import type { Absence } from '../statute/substitution.js'
import type { Instant } from '../statute/instant.js'
import type { Store } from '../store/store.js'

/** The absences that have not ended at an instant, as the statute asks for them. */
export async function absencesAt(store: Store, at: Instant): Promise<readonly Absence[]> {
  const rows = await store.absences.current(at)
  return rows.map(({ userId, fromAt, toAt }) => ({ userId, from: fromAt, to: toAt }))
}
