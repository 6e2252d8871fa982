import type { ObservedIncident, ObservedInstance } from '../gateway/observation.js'

/** The element an incident stands at. Its record names none where an error found no catch event. */
export function elementOfIncident(incident: ObservedIncident, instance: ObservedInstance): string {
  const element = instance.elements.find((one) => one.key === incident.elementInstanceKey)
  return element?.elementId ?? incident.elementId
}
