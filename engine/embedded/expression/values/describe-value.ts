import { formatNested, formatWithin } from './format-value.js'
import type { FeelValue } from './feel-value.js'

const MAX_DESCRIPTION = 300

/** Writes a value into a warning: shortened, so that a large value stays a short sentence. */
export function describeValue(value: FeelValue): string {
  if (typeof value !== 'object' || value === null) return formatNested(value).slice(0, MAX_DESCRIPTION)
  const text = formatWithin(value, MAX_DESCRIPTION)
  return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION)}…` : text
}
