import type { EventKind } from '../log/event-kind.js'
import type { EventRecordOf } from '../log/event-record.js'
import type { EngineState } from './engine-state.js'

/** Changes the state as one event tells. Once an event is released, its applier is never edited. */
export type Applier<Kind extends EventKind> = (state: EngineState, record: EventRecordOf<Kind>) => void
