import type { StoryIncident } from './story-incident.js'

/** How a story ended: it held, or what was expected and what was seen, with the incidents that stood open then. */
export type ScenarioResult =
  | { readonly kind: 'ok'; readonly title: string }
  | {
      readonly kind: 'notOk'
      readonly title: string
      readonly failures: readonly string[]
      readonly incidents: readonly StoryIncident[]
    }

/** The line a result is told in: `ok TITLE` or `not ok TITLE: what was expected, what was seen`. */
export function lineOf(result: ScenarioResult): string {
  if (result.kind === 'ok') return `ok ${result.title}`
  const incidents = result.incidents.map(
    ({ element, type, message }) => `incident at ${element}: ${type} ${message}`,
  )
  return `not ok ${result.title}: ${[...result.failures, ...incidents].join('; ')}`
}
