import type { ElementBehaviour } from './element-behaviour.js'
import { completeInstance } from './flow/complete-instance.js'
import { passThrough } from './flow/pass-through.js'

/** Forks into all ways and joins them. Source: Zeebe, "Parallel gateways"; BPMN 2.0, 10.6.4. */
export const parallelGateway: ElementBehaviour = {
  activate: passThrough,
  complete: (work, instance, element) => completeInstance(work, instance, element),
}
