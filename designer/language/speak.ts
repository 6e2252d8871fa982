import { translate } from './translate.js'

/**
 * Says words that a package does not hand to its `translate` service; the build puts this around them.
 * `values` fill the places `{0}`, `{1}` …
 */
export function speak(english: string, values: Readonly<Record<number, string | number>> = {}): string {
  return translate(english, values)
}
