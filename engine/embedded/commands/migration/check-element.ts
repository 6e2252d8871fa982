import type { Work } from '../../elements/work.js'
import { elementOf, scopeOf } from '../../elements/element-of.js'
import type { Refusal } from '../../log/refusal.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { headOf, type Plan } from './plan.js'
import { targetOf } from './target-of.js'

/** Why the two elements are too different for an instance to go from one to the other. */
function difference(source: Element, target: Element): string | undefined {
  const active = `active element with id '${source.id}'`
  if (source.type !== target.type) {
    return `${active} and type '${source.type}' is mapped to an element with id '${target.id}' and different type '${target.type}'. Elements must be mapped to elements of the same type.`
  }
  // What an event waits for is looked at together with the other catch events.
  if (source.type !== 'INTERMEDIATE_CATCH_EVENT' && source.eventType !== target.eventType) {
    return `${active} and event type '${source.eventType}' is mapped to an element with id '${target.id}' and different event type '${target.eventType}'. Elements must be mapped to elements of the same event type.`
  }
  if (source.userTask?.native && !target.userTask?.native) {
    return `active user task with id '${source.id}' and implementation 'zeebe user task' is mapped to a user task with id '${target.id}' and deprecated implementation 'job worker'.`
  }
  if (source.loop && source.loop.sequential !== target.loop?.sequential) {
    return `${active} has a different loop characteristics than the target element with id '${target.id}'. Both elements must have either sequential or parallel loop characteristics.`
  }
  return undefined
}

/** Why an instance cannot go where the plan says; undefined if it can. */
export function refuseElement(work: Work, plan: Plan, instance: ElementInstance): Refusal | undefined {
  const head = headOf(plan)
  const source = elementOf(work, instance)
  const target = targetOf(plan, instance)
  if (!target) {
    const reason = `${head} no mapping instruction defined for active element with id '${source.id}'. Elements cannot be migrated without a mapping.`
    return refuse('INVALID_STATE', reason)
  }
  const different = difference(source, target)
  if (different) return refuse('INVALID_STATE', `${head} ${different}`)
  const scope = scopeOf(work, instance)
  const expected = scope && targetOf(plan, scope)
  if (!scope || expected === target.scope) return undefined
  const reason = `${head} the flow scope of active element with id '${source.id}' is changed. The flow scope of the active element is expected to be '${expected?.id ?? ''}' but was '${target.scope?.id ?? ''}'. The flow scope of an element cannot be changed during migration yet.`
  return refuse('INVALID_STATE', reason)
}
