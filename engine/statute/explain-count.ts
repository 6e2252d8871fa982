import { CIVIL_201, CIVIL_202, CIVIL_203, CIVIL_204, LICENSE_45, LICENSE_82 } from './articles.js'
import type { Basis } from './basis.js'
import type { Calendar } from './calendar.js'
import type { Count, Step } from './count.js'
import { dateOfDay } from './day.js'
import type { Finding } from './finding.js'
import { toIso } from './instant.js'
import { isByTime, limitText } from './limit.js'
import type { LimitUnit } from './limit.js'
import type { ParsedClock } from './parsed-clock.js'

const BASES = {
  workingDay: [LICENSE_82, CIVIL_201, CIVIL_203],
  calendarDay: [CIVIL_201, CIVIL_203, CIVIL_204],
  month: [CIVIL_201, CIVIL_202, CIVIL_203, CIVIL_204],
  workingHour: [CIVIL_201, CIVIL_204, LICENSE_82],
  hour: [CIVIL_201, CIVIL_204],
} satisfies Record<LimitUnit, readonly Basis[]>

/** Tells a count day by day in Chinese, with the articles and the calendars it rests on (statute.md, head and §3). */
export function explainCount(clock: ParsedClock, count: Count, calendar: Calendar): Finding {
  const calendars = count.years.flatMap((year) => {
    const loaded = calendar.years.get(year)
    return loaded === undefined ? [] : [{ year, notices: loaded.notices }]
  })
  return {
    basis: clock.stops.length > 0 ? [...BASES[clock.limit.unit], LICENSE_45] : BASES[clock.limit.unit],
    arithmetic: [
      ...head(clock),
      ...count.steps.map((step) => stepLine(step, clock.limit.unit)),
      endLine(clock, count),
      ...(count.provisional ? ['注意：所依据的12月24日以后的日子，在次年放假通知载入前为暂定'] : []),
    ],
    calendars,
    provisional: count.provisional,
  }
}

function head(clock: ParsedClock): readonly string[] {
  const stops = clock.stops.map((stop, index) => {
    const to = stop.to === Infinity ? '尚未恢复' : `${minute(stop.to)}恢复`
    return `第${index + 1}次中止：${minute(stop.from)}起，${to}`
  })
  const start = isByTime(clock.limit)
    ? `起算时刻：${minute(clock.from)}，自该时刻起算`
    : `起算日：${minute(clock.from)}，开始的当日不计入`
  return [`期限：${limitText(clock.limit)}`, start, ...stops]
}

function stepLine(step: Step, unit: LimitUnit): string {
  switch (step.kind) {
    case 'counted':
      return unit === 'workingDay'
        ? `第${step.number}个工作日：${dateOfDay(step.day)}${step.name === '工作日' ? '' : `（${step.name}）`}`
        : `第${step.number}日：${dateOfDay(step.day)}`
    case 'dayOff':
      return `不计：${dateOfDay(step.day)}（${step.name}）`
    case 'stopped':
      return `不计：${dateOfDay(step.day)}（收时处于中止）`
    case 'shifted':
      return step.working
        ? `顺延至：${dateOfDay(step.day)}（${step.name}）`
        : `顺延：${dateOfDay(step.day)}不是工作日（${step.name}）`
    case 'ran':
      return `计时：${minute(step.from)} 至 ${minute(step.to)}，累计${duration(step.total)}`
  }
}

function endLine(clock: ParsedClock, count: Count): string {
  if (count.due === undefined) return '时限中止，恢复前无届满时刻'
  return isByTime(clock.limit)
    ? `届满：${minute(count.due)}`
    : `届满：${minute(count.due)}（收时${clock.closing}）`
}

function minute(ms: number): string {
  return toIso(ms).slice(0, 16).replace('T', ' ')
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return `${Math.floor(minutes / 60)}小时${minutes % 60}分`
}
