import type { ObservedIncident } from '../../gateway/observation.js'
import type { JsonObject } from '../scenario.js'
import { observed } from '../story.js'
import { expectedBut } from '../subset.js'
import type { Check } from './check.js'

/** `"incidents"`: exactly the open incidents, in any order; `type` by Zeebe's names, `message` a part of it. */
export const incidents: Check<'incidents'> = async (expected, { story }) => {
  const open = (await observed(story))?.incidents ?? []
  const left = [...open]
  for (const wanted of expected) {
    const index = left.findIndex((incident) => isLike(incident, wanted))
    if (index < 0) return [expectedBut(expected, open.map(shown), 'incidents')]
    left.splice(index, 1)
  }
  return left.length === 0 ? [] : [expectedBut(expected, open.map(shown), 'incidents')]
}

function isLike(incident: ObservedIncident, wanted: JsonObject): boolean {
  return (
    incident.elementId === wanted['element'] &&
    (wanted['type'] === undefined || incident.errorType === wanted['type']) &&
    (typeof wanted['message'] !== 'string' || incident.errorMessage.includes(wanted['message']))
  )
}

function shown(incident: ObservedIncident): JsonObject {
  return { element: incident.elementId, type: incident.errorType, message: incident.errorMessage }
}
