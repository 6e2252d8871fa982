import { present } from '../log/present.js'
import { acceptsEvent } from '../elements/events/accepts-event.js'
import { evaluateCycle } from '../elements/events/evaluate-timer.js'
import { nextOfCycle } from '../model/timer/cycle.js'
import { triggerEvent } from '../elements/events/trigger-event.js'
import { startInstance } from '../elements/starts/start-instance.js'
import type { TimerValue } from '../log/timer-value.js'
import type { Element } from '../model/element.js'
import { refuse, respond } from './answers.js'
import type { CommandWork, Handler } from './handler.js'

/** Sets the next timer of a cycle; only what does not end its host can come again. */
function setAgain(work: CommandWork, timer: TimerValue, event: Element, scopeKey: number): void {
  const { trigger } = event
  if (trigger.kind !== 'timer' || trigger.timer !== 'cycle') return
  if (event.type === 'BOUNDARY_EVENT' ? event.interrupting : event.type !== 'START_EVENT') return
  if (event.scope?.type === 'EVENT_SUB_PROCESS' && event.interrupting) return
  const text = evaluateCycle(work, trigger, scopeKey)
  const next = text && nextOfCycle(text, timer.dueDate, timer.repetitions, work.at)
  if (next) work.emit('TIMER:CREATED', work.nextKey(), { ...timer, ...next })
}

function startByTimer(work: CommandWork, key: number, timer: TimerValue, event: Element): void {
  const process = present(work.state.processes.get(timer.processDefinitionKey))
  const processInstanceKey = work.nextKey()
  const value = { ...timer, processInstanceKey }
  work.emit('TIMER:TRIGGERED', key, value)
  setAgain(work, value, event, -1)
  startInstance(work, process, processInstanceKey, event.id, {})
}

/** An instant has come that something waits for. Source: Zeebe, "Timer events". */
export const triggerTimer: Handler<'TIMER:TRIGGER'> = (work, { timerKey }) => {
  const timer = work.state.timers.get(timerKey)
  const none = `Expected to trigger timer with key '${timerKey}', but no such timer was found`
  if (!timer) return refuse('NOT_FOUND', none)
  const found = work.process(timer.processDefinitionKey).elements.get(timer.targetElementId)
  if (!found) return refuse('NOT_FOUND', none)
  if (timer.elementInstanceKey < 0) {
    startByTimer(work, timerKey, timer, found)
    return respond()
  }
  const host = work.state.instances.get(timer.elementInstanceKey)
  const event = found.inner ?? found
  if (!acceptsEvent(work, host, event)) {
    const reason = `Expected to trigger a timer with key '${timerKey}', but the timer is not active anymore`
    return refuse('INVALID_STATE', reason)
  }
  work.emit('TIMER:TRIGGERED', timerKey, timer)
  const scopeKey = event.type === 'BOUNDARY_EVENT' ? (host.value.flowScopeKey ?? host.key) : host.key
  setAgain(work, timer, event, scopeKey)
  triggerEvent(work, host, event)
  return respond()
}
