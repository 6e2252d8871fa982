import type { ObservedElement } from '../gateway/observation.js'

/** Whether a token still stands at this element: it was entered and neither completed nor terminated. */
export function isUnfinished(element: ObservedElement): boolean {
  return element.state !== 'completed' && element.state !== 'terminated'
}
