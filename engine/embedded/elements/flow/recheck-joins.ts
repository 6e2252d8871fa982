import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf } from '../element-of.js'
import type { Work } from '../work.js'
import { valueWithin } from './instance-value.js'
import { mayJoin } from './may-join.js'

/** A token has gone, or moved on by `taken`: an inclusive join elsewhere may have waited just for that. */
export function recheckJoins(work: Work, scope: ElementInstance, taken: readonly SequenceFlow[] = []): void {
  if (!scope.flows) return
  for (const gateway of elementOf(work, scope).inclusiveJoins) {
    if (taken.some(({ target }) => target === gateway)) continue
    const waiting = gateway.incoming.find(({ id }) => scope.flows?.has(id))
    if (!waiting || !mayJoin(work, scope, gateway)) continue
    const value = { ...valueWithin(scope, gateway), flows: [waiting.id] }
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value })
  }
}
