import type { Catalogue } from '../catalogue/catalogue.js'
import type { Gateway } from '../gateway/gateway.js'
import type { TimeSource } from '../gateway/time.js'
import type { Calendar } from '../statute/calendar.js'
import type { LawBook } from '../statute/law-book.js'
import type { Store } from '../store/store.js'
import type { HallLog } from './hall-log.js'

/** What the hall works with. It closes none of them. */
export interface HallOptions {
  /** The process engine, embedded or a real Zeebe. */
  readonly gateway: Gateway
  readonly store: Store
  /** Published matters; a case keeps the version it began with. */
  readonly catalogue: Catalogue
  readonly law: LawBook
  readonly calendar: Calendar
  readonly time: TimeSource
  readonly log?: HallLog
  /**
   * The engine's door may send a request twice by itself, as Zeebe's gateway does when a leader is lost: that a job is not found is no proof then
   * that it had not just been completed. Absent: it sends each once.
   */
  readonly engineMayRepeat?: boolean
}
