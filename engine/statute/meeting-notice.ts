import type { BusinessHours } from './business-hours.js'
import type { Calendar } from './calendar.js'
import type { Stop } from './clock.js'
import { deadline } from './deadline.js'
import type { Deadline } from './deadline.js'
import type { Delivery } from './delivery.js'
import type { Instant } from './instant.js'
import type { Limit } from './limit.js'

/** How long before a meeting its notice must arrive, unless the matter says otherwise. Source: statute.md §4. */
export const DEFAULT_NOTICE_PERIOD: Limit = { amount: 3, unit: 'workingDay' }

/** The written notice of a meeting 会议通知 as it reached a department, with the start it announces. */
export interface MeetingNotice extends Delivery {
  readonly startsAt: Instant
}

/** What the notice period is counted by. */
export interface NoticePeriod extends BusinessHours {
  readonly noticePeriod?: Limit
  /** Times at which the case's clock does not run: their days do not count towards the period either. */
  readonly stops?: readonly Stop[]
}

/**
 * From when on a meeting may start whose notice was delivered at `deliveredAt` 通知期限届满: the close of the last day of the notice
 * period, the day of delivery not counted. Source: 行政许可法 Art. 82; 民法典 Art. 201; statute.md §1.2, §4.
 */
export function earliestStart(deliveredAt: Instant, period: NoticePeriod, calendar: Calendar): Deadline {
  const { noticePeriod: limit = DEFAULT_NOTICE_PERIOD, closing, officeHours, stops } = period
  const hours = { ...(closing !== undefined && { closing }), ...(officeHours && { officeHours }) }
  return deadline({ from: deliveredAt, limit, ...hours, ...(stops && { stops }) }, calendar)
}
