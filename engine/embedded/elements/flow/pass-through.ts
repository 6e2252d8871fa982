import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { subscribe } from '../events/subscribe.js'
import type { Failure } from '../failure.js'
import type { Work } from '../work.js'
import { emitTransition } from './emit-transition.js'

/** Activates an element that has nothing to wait for. */
export function passThrough(work: Work, instance: ElementInstance, element: Element): Failure | undefined {
  const failed = subscribe(work, instance, element.boundaryEvents)
  if (failed) return failed
  emitTransition(work, instance, 'ACTIVATED')
  work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
  return undefined
}
