import type { Work } from '../../elements/work.js'
import { elementOf } from '../../elements/element-of.js'
import type { Refusal } from '../../log/refusal.js'
import { present } from '../../log/present.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { catchEventsOf } from './catch-events.js'
import { headOf, type Plan } from './plan.js'
import { targetOf } from './target-of.js'

/** The mapped catch events of an instance, by id in the source. */
export function mappedEvents(work: Work, plan: Plan, instance: ElementInstance): ReadonlyMap<string, string> {
  const events = catchEventsOf(elementOf(work, instance), instance)
  return new Map(
    events.flatMap(({ id }) => {
      const to = plan.mapping.get(id)
      return to === undefined ? [] : [[id, to] as const]
    }),
  )
}

function mappedReason(work: Work, plan: Plan, instance: ElementInstance): string | undefined {
  const { source, target: process } = plan
  const active = `active element with id '${instance.value.elementId}'`
  const target = present(targetOf(plan, instance))
  const own = catchEventsOf(target, instance)
  const mapped = [...mappedEvents(work, plan, instance)]
  for (const [from, to] of mapped) {
    const [before, after] = [source.elements.get(from), process.elements.get(to)]
    if (before?.eventType !== after?.eventType) {
      return `${active} has a catch event with id '${from}' that is mapped to a catch event with id '${to}'. These catch events have different event types: '${before?.eventType ?? ''}' and '${after?.eventType ?? ''}'. The event type of a catch event cannot be changed by process instance migration. Please ensure the event type of the catch event remains the same or remove the mapping instruction for these catch events.`
    }
    if (!own.some(({ id }) => id === to)) {
      return `${active} is mapped to an element with id '${target.id}' and has a catch event with id '${from}' that is mapped to a catch event with id '${to}'. These mappings detach the catch event from the element in the target process. Catch events must stay attached to the same element instance.`
    }
    const merged = mapped.filter(([, other]) => other === to).map(([id]) => `'${id}'`)
    if (merged.length > 1) {
      return `${active} has a catch event attached that is mapped to a catch event with id '${to}'. There are multiple mapping instructions that target this catch event: ${merged.join(', ')}. Catch events cannot be merged by process instance migration. Please ensure the mapping instructions target a catch event only once.`
    }
  }
  return undefined
}

/** Why what an instance waits for cannot go along as the plan says; undefined if it can. */
export function refuseCatchEvents(work: Work, plan: Plan, instance: ElementInstance): Refusal | undefined {
  const reason = mappedReason(work, plan, instance)
  return reason === undefined ? undefined : refuse('INVALID_STATE', `${headOf(plan)} ${reason}`)
}
