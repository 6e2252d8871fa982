import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf } from '../element-of.js'
import type { Work } from '../work.js'
import { valueWithin } from './instance-value.js'

/** A token has gone or moved on: an inclusive join may have waited just for that. */
export function recheckJoins(work: Work, scope: ElementInstance): void {
  if (!scope.flows) return
  for (const gateway of elementOf(work, scope).inclusiveJoins) {
    const waiting = gateway.incoming.find(({ id }) => scope.flows?.has(id))
    if (!waiting) continue
    const value = { ...valueWithin(scope, gateway), flows: [waiting.id] }
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value })
  }
}
