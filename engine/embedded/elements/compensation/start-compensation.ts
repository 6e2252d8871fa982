import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

/** Activates the compensation handlers an event calls for. Answers whether there is anything to wait for. */
export function startCompensation(_work: Work, _instance: ElementInstance, _element: Element): boolean {
  return false
}
