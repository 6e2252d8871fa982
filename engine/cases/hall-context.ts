import type { Catalogue } from '../catalogue/catalogue.js'
import type { Gateway } from '../gateway/gateway.js'
import type { TimeSource } from '../gateway/time.js'
import type { Calendar } from '../statute/calendar.js'
import type { Instant } from '../statute/instant.js'
import type { LawBook } from '../statute/law-book.js'
import type { Change } from '../store/change.js'
import type { Store } from '../store/store.js'
import type { CaseQueue } from './case-queue.js'
import type { HallChange } from './hall.js'
import type { HallLog } from './hall-log.js'
import type { SendOutcome } from './send-command.js'
import type { Serials } from './serials.js'

/** What every command and handler of one open hall shares. */
export interface HallContext {
  readonly gateway: Gateway
  readonly store: Store
  readonly catalogue: Catalogue
  readonly law: LawBook
  readonly calendar: Calendar
  readonly time: TimeSource
  readonly log: HallLog
  readonly queue: CaseQueue
  readonly serials: Serials
  now(): Instant
  /** Called with what was just written, once it is on disk; answers what became of what it asks of the process engine. */
  written(caseNumber: string, changes: readonly Change[], told: readonly HallChange[]): Promise<SendOutcome>
}
