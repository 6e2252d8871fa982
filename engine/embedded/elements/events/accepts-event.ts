import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf } from '../element-of.js'
import type { Work } from '../work.js'

/** Whether something that has happened already, but is not yet carried out, ends the waiting of an instance. */
function isBeingLeft(work: Work, host: ElementInstance): boolean {
  if (!host.triggers) return false
  const element = elementOf(work, host)
  return host.triggers.some(({ elementId }) => {
    const boundary = element.boundaryEvents.find(({ id }) => id === elementId)
    if (boundary) return boundary.interrupting
    return !element.eventSubProcesses.some(({ startEvents }) =>
      startEvents.some(({ id }) => id === elementId),
    )
  })
}

/** Whether an event may still happen at the instance that waits for it. */
export function acceptsEvent(
  work: Work,
  host: ElementInstance | undefined,
  event: Element,
): host is ElementInstance {
  if (host?.state !== 'ACTIVATED' || isBeingLeft(work, host)) return false
  return event.type !== 'START_EVENT' || host.interruptedBy === undefined
}
