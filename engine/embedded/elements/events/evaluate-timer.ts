import {
  asDuration,
  asInstant,
  asText,
  describeWarnings,
  instantAfter,
  resultType,
} from '../../expression/feel.js'
import type { Trigger } from '../../model/trigger.js'
import { failure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { firstOfCycle, type Due } from './timer-schedule.js'

type Timer = Extract<Trigger, { readonly kind: 'timer' }>

const expected = {
  date: 'a date-time',
  duration: 'a duration',
  cycle: 'a repeating interval or a cron expression',
} satisfies Record<Timer['timer'], string>

function dueOf(timer: Timer['timer'], value: Parameters<typeof asDuration>[0], at: number): Due | undefined {
  if (timer === 'date') {
    const instant = asInstant(value)
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
  if (due) return due
  const text = asText(found.value)
  const was = text === undefined ? `'${resultType(found.value)}'` : `'${text}'`
  const message = `Expected result of the expression '${trigger.expression.source}' to be ${expected[trigger.timer]}, but was ${was}.`
  return failure('EXTRACT_VALUE_ERROR', message + describeWarnings(found.warnings), scopeKey)
}

/** The text of a timer's cycle as it reads in this scope now; undefined for other timers and what cannot be read. */
export function evaluateCycle(work: Work, trigger: Trigger, scopeKey: number): string | undefined {
  if (trigger.kind !== 'timer' || trigger.timer !== 'cycle') return undefined
  const found = evaluateValue(work, trigger.expression, scopeKey)
  return found.kind === 'failure' ? undefined : asText(found.value)
}
