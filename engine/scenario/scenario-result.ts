/** How a story ended: it held, or what was expected and what was seen. */
export type ScenarioResult =
  | { readonly kind: 'ok'; readonly title: string }
  | { readonly kind: 'notOk'; readonly title: string; readonly failures: readonly string[] }

/** The line a result is told in: `ok TITLE` or `not ok TITLE: what was expected, what was seen`. */
export function lineOf(result: ScenarioResult): string {
  return result.kind === 'ok' ? `ok ${result.title}` : `not ok ${result.title}: ${result.failures.join('; ')}`
}
