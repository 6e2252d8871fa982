import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** Whether a joining gateway has what it waits for; other elements wait for nothing. */
export function mayJoin(scope: ElementInstance, element: Element): boolean {
  if (element.type !== 'PARALLEL_GATEWAY' && element.type !== 'INCLUSIVE_GATEWAY') return true
  const waiting = scope.joining?.get(element.id)
  if (element.type === 'PARALLEL_GATEWAY') return (waiting?.size ?? 0) === element.incoming.length
  return (waiting?.size ?? 0) > 0
}
