import { DEFAULT_CLOSING } from './clock.js'
import type { Clock, OfficeHours } from './clock.js'

/** When a matter is worked on: what working hours are counted by, and when its days end. */
export type BusinessHours = Pick<Clock, 'closing' | 'officeHours'>

/** What a matter says of its hours; the default closing where it is silent. Source: statute.md §1.2, §1.5. */
export function businessHours(
  matter: { readonly closingTime?: string; readonly officeHours?: readonly OfficeHours[] } | undefined,
): BusinessHours & { readonly closing: string } {
  return {
    closing: matter?.closingTime ?? DEFAULT_CLOSING,
    ...(matter?.officeHours !== undefined && { officeHours: matter.officeHours }),
  }
}
