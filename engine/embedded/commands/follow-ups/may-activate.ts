import type { Work } from '../../elements/work.js'
import { elementNamed, elementOf } from '../../elements/element-of.js'
import type { ElementActivatingValue } from '../../log/element-activating-value.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { mayJoin } from '../../elements/flow/may-join.js'

/** An interrupted scope only lets in what interrupted it. */
function letsIn(work: Work, scope: ElementInstance, element: Element): boolean {
  if (scope.interruptedBy === undefined) return true
  const { eventSubProcesses } = elementOf(work, scope)
  return eventSubProcesses.some(
    (one) => one.id === element.id && one.startEvents.some(({ id }) => id === scope.interruptedBy),
  )
}

/** Whether an element may be activated: its scope lives, is not being left, and all that a join waits for is there. */
export function mayActivate(work: Work, value: ElementActivatingValue): boolean {
  if (value.flowScopeKey === undefined) {
    const { parentElementInstanceKey } = value
    if (parentElementInstanceKey === undefined) return true
    return work.state.instances.get(parentElementInstanceKey)?.state === 'ACTIVATED'
  }
  const scope = work.state.instances.get(value.flowScopeKey)
  if (scope?.state !== 'ACTIVATED') return false
  const element = elementNamed(work, value)
  return letsIn(work, scope, element) && (value.flows.length === 0 || mayJoin(work, scope, element))
}
