import type { Resource } from '../gateway/deployment.js'

/** The first minor version of Zeebe 8 that takes forms and user tasks that name one by its id. Source: Zeebe release notes, 8.4. */
const formsSince = 4
/** Zeebe 8.0.0 mixes up the decision tables of one deployment, and gives up an instance that comes to the second. Later ones were not seen to. */
const decisionsTogetherSince = 1

/**
 * How a matter is deployed to a Zeebe of this version: one deployment after the other. The hall takes forms from the matter's package, never from
 * the engine: an older engine does without them.
 */
export function deploymentsForVersion(
  resources: readonly Resource[],
  gatewayVersion: string,
): readonly (readonly Resource[])[] {
  const [major = 0, minor = 0] = gatewayVersion.split('.').map(Number)
  const isBefore = (since: number): boolean => major < 8 || (major === 8 && minor < since)
  const known = isBefore(formsSince) ? resources.flatMap(withoutForms) : resources
  if (!isBefore(decisionsTogetherSince)) return [known]
  const isDecision = ({ name }: Resource): boolean => name.endsWith('.dmn')
  return [...known.filter(isDecision).map((each) => [each]), known.filter((each) => !isDecision(each))]
}

function withoutForms({ name, content }: Resource): readonly Resource[] {
  if (name.endsWith('.form')) return []
  const form = /<(\w+:)?formDefinition\b[^>]*(\/>|>\s*<\/(\w+:)?formDefinition>)/g
  return [{ name, content: content.replace(form, '') }]
}
