import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { createCalendar } from '../statute/calendar.js'
import type { Calendar, CalendarYear } from '../statute/calendar.js'
import { createLawBook } from '../statute/law-book.js'
import type { LawBook, LawEntry } from '../statute/law-book.js'
import { wrongDay } from './calendar-days.js'
import { readDataFiles } from './data-files.js'
import { createMatterReader } from './read-matter.js'
import type { MatterReader, PackageFiles } from './read-matter.js'

/** What stands in `processes/`, read once at start. */
export interface Processes {
  readonly calendar: Calendar
  readonly law: LawBook
  readonly readMatter: MatterReader
  /** Folder name under `matters/` → its files. */
  readonly packages: ReadonlyMap<string, PackageFiles>
}

const PACKAGE_FILE = /\.(json|bpmn|dmn|form)$/

/**
 * Reads the folder `processes/`. The only file of the catalogue that touches the disk.
 * @throws Error with `code` DATA_FILE if a calendar or law entry is wrong, naming file, place and reason.
 */
export function readProcessesFolder(folder: string): Processes {
  const schema = (name: string): unknown => readJsonFile(join(folder, 'schema', `${name}.schema.json`))
  const years = readDataFiles(join(folder, 'calendars'), {
    schema: schema('calendar'),
    named: 'year',
    check: (year) => wrongDay(year as unknown as CalendarYear),
  })
  const entries = readDataFiles(join(folder, 'law'), {
    schema: schema('law'),
    named: 'id',
    check: () => undefined,
  })
  const calendar = createCalendar(years as readonly CalendarYear[])
  const law = createLawBook(entries as readonly LawEntry[])
  const matters = join(folder, 'matters')
  const packages = foldersIn(matters).map((name) => [name, readPackageFolder(join(matters, name))] as const)
  return { calendar, law, readMatter: createMatterReader(schema('matter'), law), packages: new Map(packages) }
}

/** Reads one matter's folder into path → text. */
export function readPackageFolder(folder: string): PackageFiles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    PACKAGE_FILE.test(path),
  )
  return new Map(
    files.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  )
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
