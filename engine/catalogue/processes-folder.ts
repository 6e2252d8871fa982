import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { createCalendar } from '../statute/calendar.js'
import type { Calendar, CalendarYear } from '../statute/calendar.js'
import { createLawBook } from '../statute/law-book.js'
import type { LawBook, LawEntry } from '../statute/law-book.js'
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
 * @throws Error if a calendar, law entry or schema is broken: those come with the product, not from users.
 */
export function readProcessesFolder(folder: string): Processes {
  const calendar = createCalendar(jsonFiles(join(folder, 'calendars')) as readonly CalendarYear[])
  const law = createLawBook(jsonFiles(join(folder, 'law')) as readonly LawEntry[])
  const schema = readJsonFile(join(folder, 'schema', 'matter.schema.json'))
  const matters = join(folder, 'matters')
  const packages = foldersIn(matters).map((name) => [name, readPackageFolder(join(matters, name))] as const)
  return { calendar, law, readMatter: createMatterReader(schema, law), packages: new Map(packages) }
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

function jsonFiles(folder: string): readonly unknown[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => readJsonFile(join(folder, name)))
}

function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
