import type { Resource } from '../gateway/deployment.js'

/** The first minor version of Zeebe 8 that takes forms and user tasks that name one by its id. Source: Zeebe release notes, 8.4. */
const formsSince = 4

/**
 * What of a matter a Zeebe of this version can deploy. The hall takes forms from the matter's package, never from the engine: an older
 * engine does without them.
 */
export function resourcesForVersion(
  resources: readonly Resource[],
  gatewayVersion: string,
): readonly Resource[] {
  const [major = 0, minor = 0] = gatewayVersion.split('.').map(Number)
  if (major > 8 || (major === 8 && minor >= formsSince)) return resources
  return resources
    .filter(({ name }) => !name.endsWith('.form'))
    .map(({ name, content }) => ({ name, content: withoutForms(content) }))
}

function withoutForms(xml: string): string {
  return xml.replace(/<(\w+:)?formDefinition\b[^>]*(\/>|>\s*<\/(\w+:)?formDefinition>)/g, '')
}
