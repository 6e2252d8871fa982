import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { deadline } from './deadline.js'
import { findingOf } from './finding.js'
import type { Finding } from './finding.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'

/** The clock ended at `due` and nobody had answered: what follows is for the rule that asked. */
export interface SilentExpiry {
  readonly kind: 'expired'
  readonly due: Instant
  readonly finding: Finding
}

/** No silence to draw a conclusion from (yet): an answer came in time, the clock is stopped with no end, or is not due. */
export interface NotSilent {
  readonly kind: 'none'
  readonly why: 'answered' | 'stopped' | 'notDue'
  /** When to ask again, if that is known. */
  readonly due?: Instant
}

/**
 * Whether a clock has ended in silence. An answer at or after the deadline's instant is late; at that instant the clock is due.
 * Source: statute.md §2.1, §3.
 */
export function silentExpiry(
  clock: Clock,
  { answeredAt, now }: { readonly answeredAt?: Instant; readonly now: Instant },
  calendar: Calendar,
): SilentExpiry | NotSilent | MissingYear {
  const end = deadline(clock, calendar)
  if (end.kind === 'missingYear') return end
  if (end.kind === 'stopped') return { kind: 'none', why: answeredAt === undefined ? 'stopped' : 'answered' }
  const { due } = end
  if (answeredAt !== undefined && toMs(answeredAt) < toMs(due)) return { kind: 'none', why: 'answered' }
  if (toMs(now) < toMs(due)) return { kind: 'none', why: 'notDue', due }
  return { kind: 'expired', due, finding: findingOf(end) }
}
