import type { Matter } from '../catalogue/matter.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import type { ClockStopRow } from '../store/rows/clock-stop-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { Store } from '../store/store.js'
import type { Catalogue } from '../catalogue/catalogue.js'

/** A clock with its stops and the rungs of its warnings that were given. */
export interface FiledClock {
  readonly row: ClockRow
  readonly stops: readonly ClockStopRow[]
  readonly warned: readonly ('yellow' | 'red')[]
}

/** A case as it stands, with all that a command decides by. */
export interface CaseFile {
  readonly case: CaseRow
  readonly tasks: readonly TaskRow[]
  readonly clocks: readonly FiledClock[]
  /** In the version the case began with; undefined where the list has lost it. */
  readonly matter: Matter | undefined
}

/** Reads a case; undefined if there is none of that number. */
export async function loadCaseFile(
  store: Store,
  catalogue: Catalogue,
  caseNumber: string,
): Promise<CaseFile | undefined> {
  const found = await store.cases.byNumber(caseNumber)
  if (found === undefined) return undefined
  const [tasks, clocks] = await Promise.all([store.tasks.ofCase(caseNumber), store.clocks.ofCase(caseNumber)])
  const matter = catalogue.matter(found.matterId, found.matterVersion) ?? catalogue.matter(found.matterId)
  return { case: found, tasks, clocks: await fileClocks(store, clocks), matter }
}

/** Puts each clock's stops and warnings to it. */
export async function fileClocks(store: Store, rows: readonly ClockRow[]): Promise<readonly FiledClock[]> {
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const [stops, warnings] = await Promise.all([store.clocks.stopsOf(ids), store.clocks.warningsOf(ids)])
  return rows.map((row) => ({
    row,
    stops: stops.filter((stop) => stop.clockId === row.id),
    warned: warnings.filter((warning) => warning.clockId === row.id).map((warning) => warning.rung),
  }))
}
