import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure } from '../failure.js'
import { settleTrigger } from '../events/activate-triggered.js'
import { valueWithin } from '../flow/instance-value.js'
import type { Work } from '../work.js'
import { readItems } from './read-items.js'

/** Activates the next inner instance of a body. */
export function activateInner(work: Work, body: ElementInstance, element: Element): void {
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value: valueWithin(body, present(element.inner)) })
}

/** Whether every item has had its inner instance and none of these is left. */
export function bodyIsDone(work: Work, body: ElementInstance, element: Element): boolean {
  if ((body.children?.size ?? 0) > 0) return false
  const items = readItems(work, body, present(element.loop))
  return isFailure(items) || body.loopCounter >= items.length
}

/** Lets no further inner instance in. */
export function closeBody(work: Work, body: ElementInstance): void {
  const { processDefinitionKey, processInstanceKey, elementId } = body.value
  work.emit('PROCESS_EVENT:TRIGGERING', work.nextKey(), {
    scopeKey: body.key,
    processDefinitionKey,
    processInstanceKey,
    targetElementId: elementId,
    interrupts: true,
  })
  settleTrigger(work, body, elementId)
}
