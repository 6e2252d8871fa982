import type { EventValues } from './event-values.js'

/** Zeebe's `VALUE_TYPE:INTENT` of an event. */
export type EventKind = keyof EventValues
