import { readFileSync } from 'node:fs'
import {
  elementSupport,
  eventSupport,
  featureSupport,
  type EventPlace,
  type Support,
} from '../../engine/embedded/elements/support.js'

const readme = new URL('../../engine/embedded/elements/README.md', import.meta.url)
const BEGIN = '<!-- support: written by `npm run support` -->'
const END = '<!-- /support -->'

/** Where events may stand, as the columns of their table. */
export const eventPlaces: readonly EventPlace[] = [
  'start',
  'event sub-process',
  'catch',
  'boundary',
  'throw',
  'end',
]

function words(type: string): string {
  return type === 'TASK' ? 'undefined task' : type.toLowerCase().replaceAll('_', ' ')
}

function found({ file, test: [spec] }: Pick<Support, 'file' | 'test'>): readonly string[] {
  return [`\`${file}\``, `\`${spec}.test.ts\``]
}

/** A table as Prettier writes it: every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  )
}

/** The tables of what runs, from the registry. */
function supportTable(): string {
  const things: readonly (readonly [string, Support])[] = [
    ...Object.entries(elementSupport).map(([type, support]) => [words(type), support] as const),
    ...Object.entries(featureSupport),
  ]
  const elements = table([
    ['element', 'Zeebe', 'file', 'test'],
    ...things.map(([name, support]) => [name, support.zeebe, ...found(support)]),
  ])
  const events = table([
    ['event', ...eventPlaces, 'file', 'test'],
    ...Object.entries(eventSupport).map(([kind, support]) => {
      const at: Partial<Record<EventPlace, string>> = support.at
      return [kind, ...eventPlaces.map((place) => at[place] ?? ''), ...found(support)]
    }),
  ])
  return `${BEGIN}\n\n${elements}\n\n${events}\n\n${END}`
}

/** The page of the room as it is, and as it would be with the tables of today. */
export function pageWithTable(): { readonly url: URL; readonly is: string; readonly shouldBe: string } {
  const is = readFileSync(readme, 'utf8')
  const [begin, end] = [is.indexOf(BEGIN), is.indexOf(END)]
  if (begin < 0 || end < begin)
    throw new Error(`Expected ${readme.pathname} to have a place for the table, but it has none`)
  return { url: readme, is, shouldBe: is.slice(0, begin) + supportTable() + is.slice(end + END.length) }
}
