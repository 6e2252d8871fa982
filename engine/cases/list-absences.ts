import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'

/** Who is or will be away. */
export interface AbsenceView {
  readonly id: string
  readonly userId: string
  readonly userName: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly substituteName?: string
}

/** Who takes over for whom. */
export interface SubstituteView {
  readonly userId: string
  readonly userName: string
  readonly substituteId: string
  readonly substituteName: string
}

/** Absences that have not ended and the substitutes: of everyone for administration, else of the own department, or of oneself. */
export async function listAbsences(
  context: HallContext,
  actor: Actor,
): Promise<{ readonly absences: readonly AbsenceView[]; readonly substitutes: readonly SubstituteView[] }> {
  const { store } = context
  const [rows, named] = await Promise.all([
    store.absences.current(context.now()),
    store.absences.substitutes(),
  ])
  const ids = [
    ...new Set(
      [...rows, ...named].flatMap((row) =>
        'substituteId' in row ? [row.userId, row.substituteId] : [row.userId],
      ),
    ),
  ]
  const users = new Map(
    (await Promise.all(ids.map((id) => store.users.byId(id)))).flatMap((user) =>
      user ? [[user.userId, user]] : [],
    ),
  )
  const sees = (userId: string): boolean => {
    if (userId === actor.userId || actor.roles.includes('admin')) return true
    const department = users.get(userId)?.department
    return department !== undefined && department === actor.department
  }
  const nameOf = (userId: string): string => users.get(userId)?.name ?? ''
  const substitutes = named
    .filter((row) => sees(row.userId))
    .map(({ userId, substituteId }) => {
      return { userId, userName: nameOf(userId), substituteId, substituteName: nameOf(substituteId) }
    })
  const absences = rows
    .filter((row) => sees(row.userId))
    .map(({ id, userId, userName, fromAt, toAt, reason }) => {
      const substituteName = substitutes.find((each) => each.userId === userId)?.substituteName
      const view = { id, userId, userName, from: fromAt, to: toAt, reason }
      return substituteName === undefined ? view : { ...view, substituteName }
    })
  return { absences, substitutes }
}
