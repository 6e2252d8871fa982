import { shorterFirst } from '../../elements/events/shorter-first.js'
import { closeConditions, openConditions } from '../../elements/events/conditions.js'
import { interrupts, openAll } from '../../elements/events/subscribe.js'
import { cancelTimers, closeMessages, closeSignals } from '../../elements/events/unsubscribe.js'
import type { Work } from '../../elements/work.js'
import { present } from '../../log/present.js'
import { catchEventsOf } from './catch-events.js'
import type { Move } from './move.js'
import { placeOf, type Plan } from './plan.js'

function keepMessages(work: Work, plan: Plan, { instance, kept }: Move): void {
  const { bpmnProcessId } = plan.process
  const open = [...(work.state.processMessageSubscriptions.get(instance.key)?.values() ?? [])]
  const inOrder = open.toSorted((one, other) => shorterFirst(one.value.messageName, other.value.messageName))
  for (const { key, value } of inOrder) {
    const elementId = kept.get(value.elementId)
    if (elementId === undefined) continue
    const interrupting = interrupts(present(plan.target.elements.get(elementId)))
    const migrated = { ...value, elementId, bpmnProcessId, interrupting }
    work.emit('PROCESS_MESSAGE_SUBSCRIPTION:MIGRATED', key, migrated)
    const { elementId: _elementId, ...message } = migrated
    work.send({ kind: 'MIGRATE_MESSAGE_SUBSCRIPTION', value: message })
  }
}

/** A timer that is kept falls due when it would have. */
function keepTimers(work: Work, plan: Plan, { instance, kept }: Move): void {
  const { processDefinitionKey } = plan.process
  for (const key of [...(work.state.timersOf.get(instance.key) ?? [])]) {
    const timer = present(work.state.timers.get(key))
    const targetElementId = kept.get(timer.targetElementId)
    if (targetElementId === undefined) continue
    work.emit('TIMER:MIGRATED', key, { ...timer, targetElementId, processDefinitionKey })
  }
}

function keepSignals(work: Work, plan: Plan, { instance, kept }: Move): void {
  for (const { key, value } of [...(work.state.signalsOf.get(instance.key)?.values() ?? [])]) {
    const catchEventId = kept.get(value.catchEventId)
    if (catchEventId === undefined) continue
    work.emit('SIGNAL_SUBSCRIPTION:MIGRATED', key, { ...value, ...placeOf(plan), catchEventId })
  }
}

/** What is mapped goes on waiting, what is not waits no longer, and what the target process has besides begins to. */
export function moveEvents(work: Work, plan: Plan, move: Move): void {
  if (!move.waits) return
  const isLost = (id: string): boolean => !move.kept.has(id)
  closeMessages(work, move.instance, isLost)
  cancelTimers(work, move.instance.key, isLost)
  closeSignals(work, move.instance.key, isLost)
  // A condition has no past: it is as good as waited for anew.
  closeConditions(work, move.instance, () => true)
  openAll(move.opening)
  openConditions(work, move.instance, catchEventsOf(move.target, move.instance))
  keepMessages(work, plan, move)
  keepTimers(work, plan, move)
  keepSignals(work, plan, move)
}
