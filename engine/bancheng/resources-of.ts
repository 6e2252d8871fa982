import type { Matter } from '../catalogue/matter.js'
import type { Resource } from '../gateway/deployment.js'

/** What of a matter the process engine deploys: diagrams, decision tables and forms, in one deployment. */
export function resourcesOf(matter: Matter): readonly Resource[] {
  const files = [...matter.bpmn, ...matter.dmn].map(({ path, text }) => ({ name: path, content: text }))
  const forms = Object.values(matter.formSchemas).map((schema) => ({
    name: `forms/${schema.id}.form`,
    content: JSON.stringify(schema),
  }))
  return [...files, ...forms]
}
