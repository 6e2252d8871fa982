import type { EventKind } from '../../log/event-kind.js'
import type { Applier } from '../applier.js'

/** Some events only tell what other events bring about. */
export const toldOnly: Applier<EventKind> = () => {}
