import { elementOf } from '../../elements/element-of.js'
import { evaluateMessage } from '../../elements/events/evaluate-message.js'
import { prepareAll } from '../../elements/events/subscribe.js'
import { isFailure } from '../../elements/failure.js'
import type { Work } from '../../elements/work.js'
import { present } from '../../log/present.js'
import type { Refusal } from '../../log/refusal.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { catchEventsOf } from './catch-events.js'
import { mappedEvents, refuseCatchEvents } from './check-catch-events.js'
import { refuseElement } from './check-element.js'
import { refuseTokens } from './check-plan.js'
import { headOf, type Plan } from './plan.js'
import { targetOf } from './target-of.js'

/** What becomes of one element instance; nothing of it can fail any more. */
export interface Move {
  readonly instance: ElementInstance
  readonly target: Element
  /** Catch events that go along, by id in the source. */
  readonly kept: ReadonlyMap<string, string>
  /** What it is going to wait for anew. */
  readonly opening: Exclude<ReturnType<typeof prepareAll>, { readonly kind: 'failure' }>
  /** Whether it waits for events at all by now. */
  readonly waits: boolean
}

/** Refuses to wait twice for messages of one name. */
function refuseSameName(
  work: Work,
  plan: Plan,
  instance: ElementInstance,
  fresh: readonly Element[],
): Refusal | undefined {
  const open = work.state.processMessageSubscriptions.get(instance.key)
  if (!open) return undefined
  for (const { id, trigger } of fresh) {
    if (trigger.kind !== 'message') continue
    const message = evaluateMessage(work, trigger, instance.key)
    if (isFailure(message) || !open.has(message.name)) continue
    const reason = `${headOf(plan)} active element with id '${instance.value.elementId}' is already subscribed to the same message name '${message.name}'. Currently, migrating message subscriptions to the same message name isn't supported without a mapping. Please provide a mapping instruction between message catch event with id '${id}' and the target message catch event. `
    return refuse('INVALID_STATE', reason)
  }
  return undefined
}

/** Finds out what becomes of an element instance, or why it cannot go along. */
export function prepareMove(work: Work, plan: Plan, instance: ElementInstance): Move | Refusal {
  const refused = refuseElement(work, plan, instance) ?? refuseTokens(plan, instance)
  if (refused) return refused
  const target = present(targetOf(plan, instance))
  const waits = instance.state === 'ACTIVATED' || instance.state === 'COMPLETING'
  if (!waits) return { instance, target, kept: new Map(), opening: [], waits }
  const wrong = refuseCatchEvents(work, plan, instance)
  if (wrong) return wrong
  const kept = mappedEvents(work, plan, instance)
  const known = new Set(kept.values())
  const fresh = catchEventsOf(target, instance).filter(({ id }) => !known.has(id))
  const same = refuseSameName(work, plan, instance, fresh)
  if (same) return same
  const opening = prepareAll(work, instance, fresh)
  if (!isFailure(opening)) return { instance, target, kept, opening, waits }
  const { id } = elementOf(work, instance)
  const reason = `${headOf(plan)} active element with id '${id}' is mapped to element with id '${target.id}' that must be subscribed to a catch event. ${opening.message}`
  return refuse('INVALID_STATE', reason)
}
