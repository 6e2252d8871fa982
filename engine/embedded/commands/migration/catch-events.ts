import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** Whether an element is itself what it waits for. */
function waitsItself({ type }: Element): boolean {
  return type === 'INTERMEDIATE_CATCH_EVENT' || type === 'RECEIVE_TASK'
}

/** The events that an instance of an element waits for; what was interrupted waits for no event sub-process any more. */
export function catchEventsOf(
  element: Element,
  { interruptedBy }: Pick<ElementInstance, 'interruptedBy'>,
): readonly Element[] {
  const starts =
    interruptedBy === undefined ? element.eventSubProcesses.flatMap(({ startEvents }) => startEvents) : []
  const behind = element.type === 'EVENT_BASED_GATEWAY' ? element.outgoing.map(({ target }) => target) : []
  return [...element.boundaryEvents, ...starts, ...behind, ...(waitsItself(element) ? [element] : [])]
}
