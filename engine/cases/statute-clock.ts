import type { Clock, OfficeHours } from '../statute/clock.js'
import type { FiledClock } from './case-file.js'

/** The clock as the statute counts it: start, limit, hours, stops, and nothing worked out before. */
export function statuteClock({ row, stops }: Pick<FiledClock, 'row' | 'stops'>): Clock {
  return {
    from: row.startedAt,
    limit: { amount: row.amount, unit: row.unit },
    closing: row.closing,
    ...(row.officeHours !== null && { officeHours: JSON.parse(row.officeHours) as readonly OfficeHours[] }),
    stops: stops.map((stop) => ({ from: stop.fromAt, ...(stop.toAt !== null && { to: stop.toAt }) })),
  }
}
