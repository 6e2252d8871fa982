import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

type Transition = 'ACTIVATED' | 'COMPLETING' | 'COMPLETED' | 'TERMINATING' | 'TERMINATED'

/** Writes that an element instance has come a step further in its life. */
export function emitTransition(work: Work, instance: ElementInstance, transition: Transition): void {
  work.emit(`PROCESS_INSTANCE:ELEMENT_${transition}`, instance.key, instance.value)
}
