import { formatDateTime } from './date-time.js'
import { formatDate } from './date.js'
import { formatDuration } from './duration.js'
import { formatNumber, isNumber } from './feel-decimal.js'
import type { FeelValue } from './feel-value.js'
import { isContext, isList } from './kind-of.js'
import type { FeelRange } from './range.js'
import { formatTime } from './time.js'

/** A text growing up to a limit: values may share parts, and written out in full grow without end. */
interface Page {
  text: string
  readonly limit: number
}

/** Writes a value as `string()` does (DMN 1.5, 10.3.4.1); texts within lists and contexts stand in quotes. */
export function formatWithin(value: FeelValue, limit: number): string {
  if (typeof value === 'string') return value
  const page: Page = { text: '', limit }
  write(value, page)
  return page.text
}

/** Writes a value that is no list or context; a text in quotes. */
export function formatNested(value: FeelValue): string {
  const page: Page = { text: '', limit: 1_000 }
  write(value, page)
  return page.text
}

function write(value: FeelValue, page: Page): void {
  if (page.text.length > page.limit) return
  if (isList(value)) {
    writeAll('[', value, ']', page, (element) => write(element, page))
  } else if (isContext(value)) {
    writeAll('{', value, '}', page, ([key, entry]) => {
      page.text += `${key}:`
      write(entry, page)
    })
  } else {
    page.text += formatScalar(value, page)
  }
}

function writeAll<Part>(
  open: string,
  parts: Iterable<Part>,
  close: string,
  page: Page,
  writePart: (part: Part) => void,
): void {
  page.text += open
  let first = true
  for (const part of parts) {
    if (page.text.length > page.limit) return
    if (!first) page.text += ', '
    first = false
    writePart(part)
  }
  page.text += close
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function formatScalar(value: Exclude<FeelValue, ReadonlyMap<string, FeelValue>>, page: Page): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isNumber(value)) return formatNumber(value)
  if (isList(value)) return ''
  switch (value.kind) {
    case 'date':
      return formatDate(value)
    case 'time':
      return formatTime(value)
    case 'date-time':
      return formatDateTime(value)
    case 'days-time':
    case 'years-months':
      return formatDuration(value)
    case 'range':
      return formatRange(value, page)
    case 'function':
      return `function(${value.parameters.join(', ')})`
  }
}

function formatRange(range: FeelRange, page: Page): string {
  const bound = (value: FeelValue): string => {
    const inner: Page = { text: '', limit: page.limit }
    write(value, inner)
    return inner.text
  }
  switch (range.unbounded) {
    case 'excluded':
      return `!=${bound(range.start)}`
    case 'start':
      return `<${range.endIncluded ? '=' : ''}${bound(range.end)}`
    case 'end':
      return `>${range.startIncluded ? '=' : ''}${bound(range.start)}`
    default: {
      const [open, close] = [range.startIncluded ? '[' : '(', range.endIncluded ? ']' : ')']
      return `${open}${bound(range.start)}..${bound(range.end)}${close}`
    }
  }
}
