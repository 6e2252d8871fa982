import {
  asDuration,
  asInstant,
  asText,
  describeWarnings,
  instantAfter,
  resultType,
  type FeelValue,
} from '../../expression/feel.js'
import { firstOfCycle, type Due } from '../../model/timer/cycle.js'
import { isZonedDateTime } from '../../model/timer/is-zoned-date-time.js'
import type { Trigger } from '../../model/trigger.js'
import { failure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

type Timer = Extract<Trigger, { readonly kind: 'timer' }>

/** What each kind of timer may be given as, and what Zeebe calls its text. */
const forms = {
  date: { types: "one of '[DATE_TIME, STRING]'", format: 'date-time' },
  duration: { types: "one of '[DURATION, PERIOD, STRING]'", format: 'duration' },
  cycle: { types: "'STRING'", format: 'timer cycle' },
} satisfies Record<Timer['timer'], { readonly types: string; readonly format: string }>

/** When it is due; undefined if that cannot be read, with Zeebe's reason for a cycle. */
function dueOf(timer: Timer['timer'], value: FeelValue, at: number): Due | string | undefined {
  if (timer === 'date') {
    const text = asText(value)
    const instant = text === undefined || isZonedDateTime(text) ? asInstant(value) : undefined
    return instant === undefined ? undefined : { dueDate: instant, repetitions: 1 }
  }
  if (timer === 'duration') {
    const duration = asDuration(value)
    return duration && { dueDate: instantAfter(at, duration), repetitions: 1 }
  }
  const text = asText(value)
  return text === undefined ? undefined : firstOfCycle(text, at)
}

/** When a timer, read in this scope now, is due. */
export function evaluateTimer(work: Work, trigger: Timer, scopeKey: number): Due | Failure {
  const found = evaluateValue(work, trigger.expression, scopeKey)
  if (found.kind === 'failure') return found
  const due = dueOf(trigger.timer, found.value, work.at)
  if (typeof due === 'object') return due
  const { source } = trigger.expression
  const { types, format } = forms[trigger.timer]
  const text = asText(found.value)
  const message =
    text === undefined
      ? `Expected result of the expression '${source}' to be ${types}, but was '${resultType(found.value)}'.${describeWarnings(found.warnings)}`
      : (due ?? `Invalid ${format} format '${text}' for expression '${source}'.`)
  return failure('EXTRACT_VALUE_ERROR', message, scopeKey)
}

/** The text of a timer's cycle as it reads in this scope now; undefined for other timers and what cannot be read. */
export function evaluateCycle(work: Work, trigger: Trigger, scopeKey: number): string | undefined {
  if (trigger.kind !== 'timer' || trigger.timer !== 'cycle') return undefined
  const found = evaluateValue(work, trigger.expression, scopeKey)
  return found.kind === 'failure' ? undefined : asText(found.value)
}
