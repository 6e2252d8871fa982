import { offsetOf } from '../values/date-time.js'
import { weekday, type FeelDate } from '../values/date.js'
import { daysTime, partsOf, type DaysTimeDuration, type YearsMonthsDuration } from '../values/duration.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { timeOffset } from '../values/ordering.js'
import type { FeelRange } from '../values/range.js'
import { clockOf } from '../values/time.js'
import type { Zone } from '../values/zone.js'

type Properties = ReadonlyMap<string, () => FeelValue>

/** A property of a date, time, duration or range (DMN 1.5, table 65); undefined if it has none of this name. */
export function propertyOf(value: FeelValue, name: string): FeelValue | undefined {
  return propertiesOf(value).get(name)?.()
}

/** The names of the properties a value has. */
export function propertyNames(value: FeelValue): readonly string[] {
  return [...propertiesOf(value).keys()]
}

const NONE: Properties = new Map()

function propertiesOf(value: FeelValue): Properties {
  if (hasKind(value, 'date')) return dateProperties(value)
  if (hasKind(value, 'time')) return clockProperties(value.nano, value.zone, () => timeOffset(value))
  if (hasKind(value, 'date-time')) {
    return new Map([
      ...dateProperties(value.date),
      ...clockProperties(value.nano, value.zone, () => offsetOf(value)),
    ])
  }
  if (hasKind(value, 'days-time')) return daysTimeProperties(value)
  if (hasKind(value, 'years-months')) return yearsMonthsProperties(value)
  return hasKind(value, 'range') ? rangeProperties(value) : NONE
}

function dateProperties(date: FeelDate): Properties {
  return new Map<string, () => FeelValue>([
    ['year', () => date.year],
    ['month', () => date.month],
    ['day', () => date.day],
    ['weekday', () => weekday(date)],
  ])
}

function clockProperties(
  nano: number,
  zone: Zone | undefined,
  offsetOfZone: () => number | undefined,
): Properties {
  return new Map<string, () => FeelValue>([
    ['hour', () => clockOf(nano).hour],
    ['minute', () => clockOf(nano).minute],
    ['second', () => clockOf(nano).second],
    ['time offset', () => inDaysTime(offsetOfZone())],
    ['timezone', () => (zone?.kind === 'region' ? zone.id : null)],
  ])
}

function inDaysTime(seconds: number | undefined): FeelValue {
  return seconds === undefined ? null : daysTime(BigInt(seconds) * 1_000_000_000n)
}

function daysTimeProperties(duration: DaysTimeDuration): Properties {
  const parts = partsOf(duration)
  return new Map<string, () => FeelValue>([
    ['days', () => Number(parts.days)],
    ['hours', () => Number(parts.hours)],
    ['minutes', () => Number(parts.minutes)],
    ['seconds', () => Number(parts.seconds)],
  ])
}

function yearsMonthsProperties({ months }: YearsMonthsDuration): Properties {
  return new Map<string, () => FeelValue>([
    ['years', () => Math.trunc(months / 12) + 0],
    ['months', () => (months % 12) + 0],
  ])
}

function rangeProperties(range: FeelRange): Properties {
  return new Map<string, () => FeelValue>([
    ['start', () => range.start],
    ['end', () => range.end],
    ['start included', () => range.startIncluded],
    ['end included', () => range.endIncluded],
  ])
}
