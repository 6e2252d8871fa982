import { calendarFingerprint } from './calendar-fingerprint.js'
import { fileClocks } from './case-file.js'
import { changeCase } from './change-case.js'
import type { HallContext } from './hall-context.js'
import { isOutdated, recomputeClock } from './recompute-clock.js'

const together = 500
const mark = 'calendars'

/**
 * Works out every live clock anew where the calendars are not those of the last start: a year that came, a notice that was amended. The
 * calendars are marked as applied only after all cases were written, so that a start that was cut off is made up for by the next.
 * Source: statute §1.6.
 */
export async function rearmClocks(context: HallContext): Promise<void> {
  const { store, calendar } = context
  const fingerprint = calendarFingerprint(calendar)
  if ((await store.marks.value(mark)) === fingerprint) return
  // What falls due by it is applied with everything else that fell due, once the engine has what it was not sent.
  const quiet: HallContext = { ...context, written: () => Promise.resolve('sent') }
  for (let after = ''; ;) {
    const rows = await store.clocks.live(after, together)
    const last = rows.at(-1)
    if (last === undefined) break
    const outdated = (await fileClocks(store, rows)).filter((clock) => isOutdated(clock, calendar))
    for (const number of new Set(outdated.map((clock) => clock.row.caseNumber))) {
      await changeCase(quiet, number, (step) => {
        for (const clock of step.file.clocks) {
          if (clock.row.state !== 'ended' && isOutdated(clock, calendar))
            recomputeClock(step, clock, calendar)
        }
      })
    }
    after = last.id
  }
  await store.marks.put(mark, fingerprint)
}
