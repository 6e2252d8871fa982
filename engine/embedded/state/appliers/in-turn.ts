import type { EventKind } from '../../log/event-kind.js'
import type { Applier } from '../applier.js'

/** What an event does in several places, one after the other: later releases add to it and change nothing of it. */
export function inTurn<Kind extends EventKind>(...appliers: readonly Applier<Kind>[]): Applier<Kind> {
  return (state, record) => {
    for (const applier of appliers) applier(state, record)
  }
}
