import type { Instant } from '../statute/instant.js'
import type { Change } from '../store/change.js'
import type { CaseQueue } from './case-queue.js'
import type { HallChange } from './hall.js'
import type { HallOptions } from './hall-options.js'
import type { SendOutcome } from './send-command.js'
import type { Serials } from './serials.js'

/** What every command and handler of one open hall shares: what the hall works with, and what it keeps while it is open. */
export interface HallContext extends Required<HallOptions> {
  readonly queue: CaseQueue
  readonly serials: Serials
  now(): Instant
  /** Called with what was just written, once it is on disk; answers what became of what it asks of the process engine. */
  written(caseNumber: string, changes: readonly Change[], told: readonly HallChange[]): Promise<SendOutcome>
}
