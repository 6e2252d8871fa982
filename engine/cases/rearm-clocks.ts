import type { Change } from '../store/change.js'
import { armClock } from './arm-clock.js'
import { fileClocks } from './case-file.js'
import type { HallContext } from './hall-context.js'

const together = 500

/**
 * Works out anew the clocks that waited for a calendar year or rested on provisional days, because the calendars may have changed since.
 * Source: statute §1.6.
 */
export async function rearmClocks(context: HallContext): Promise<void> {
  let after = ''
  for (;;) {
    const rows = await context.store.clocks.unsettled(after, together)
    const last = rows.at(-1)
    if (last === undefined) return
    const changes: Change[] = []
    for (const clock of await fileClocks(context.store, rows)) {
      const patch = armClock(clock, context.calendar)
      const same = patch.dueAt === clock.row.dueAt && patch.missingYear === clock.row.missingYear
      if (!same || patch.provisional !== clock.row.provisional) {
        changes.push({ kind: 'update', table: 'clocks', key: { id: clock.row.id }, patch })
      }
    }
    if (changes.length > 0) await context.store.commit(changes)
    after = last.id
  }
}
