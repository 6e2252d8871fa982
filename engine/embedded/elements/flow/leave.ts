import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { unsubscribe } from '../events/unsubscribe.js'
import type { Failure } from '../failure.js'
import type { Work } from '../work.js'
import { completeInstance } from './complete-instance.js'

/** Completes an activity: it waits for nothing any more, and all that flows out is taken. */
export function leave(work: Work, instance: ElementInstance, element: Element): Failure | undefined {
  unsubscribe(work, instance)
  return completeInstance(work, instance, element)
}
