import type { Matter } from '../catalogue/matter.js'
import { businessHours } from '../statute/business-hours.js'
import type { Clock } from '../statute/clock.js'
import type { Instant } from '../statute/instant.js'
import type { Limit } from '../statute/limit.js'

/** A limit as the matter's clocks count it: what a notice tells and what a clock is started with are the same. Source: statute §1.2, §1.5. */
export function clockOf(
  matter: Pick<Matter, 'closingTime' | 'officeHours'> | undefined,
  from: Instant,
  limit: Limit,
): Clock & { readonly closing: string } {
  return { from, limit, ...businessHours(matter) }
}
