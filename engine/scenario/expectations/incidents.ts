import type { JsonObject } from '../scenario.js'
import { elementOfIncident } from '../element-of-incident.js'
import { observed } from '../story.js'
import { expectedBut } from '../subset.js'
import type { Check } from './check.js'

interface SeenIncident extends JsonObject {
  readonly element: string
  readonly type: string
  readonly message: string
}

/** `"incidents"`: exactly the open incidents, in any order; `type` by Zeebe's names, `message` a part of it. */
export const incidents: Check<'incidents'> = async (expected, { story }) => {
  const instance = await observed(story)
  const open = (instance?.incidents ?? []).map((incident) => ({
    element: instance ? elementOfIncident(incident, instance) : incident.elementId,
    type: incident.errorType,
    message: incident.errorMessage,
  }))
  const left = [...open]
  for (const wanted of expected) {
    const index = left.findIndex((incident) => isLike(incident, wanted))
    if (index < 0) return [expectedBut(expected, open, 'incidents')]
    left.splice(index, 1)
  }
  return left.length === 0 ? [] : [expectedBut(expected, open, 'incidents')]
}

function isLike(incident: SeenIncident, wanted: JsonObject): boolean {
  return (
    incident.element === wanted['element'] &&
    (wanted['type'] === undefined || incident.type === wanted['type']) &&
    (typeof wanted['message'] !== 'string' || incident.message.includes(wanted['message']))
  )
}
