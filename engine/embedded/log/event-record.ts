import type { EventKind } from './event-kind.js'
import type { EventValues } from './event-values.js'

/** One event as it stands in the log: a fact, never changed. JSON can carry it. */
export interface EventRecordOf<Kind extends EventKind> {
  /** 1, 2, 3 … without a gap. */
  readonly position: number
  /** The instant of the step that brought it, ms since 1970. */
  readonly at: number
  readonly kind: Kind
  /** Key of the thing it is about; -1 if that thing has none. */
  readonly key: number
  readonly value: EventValues[Kind]
}

/** Any event of the log; its `kind` tells what its `value` is. */
export type EventRecord = { [Kind in EventKind]: EventRecordOf<Kind> }[EventKind]
