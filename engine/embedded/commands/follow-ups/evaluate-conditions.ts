import { acceptsEvent } from '../../elements/events/accepts-event.js'
import { triggerEvent } from '../../elements/events/trigger-event.js'
import { evaluateBoolean } from '../../elements/variables/evaluate-expression.js'
import type { Work } from '../../elements/work.js'
import type { ConditionalSubscriptionValue } from '../../log/conditional-subscription-value.js'
import type { VariableChange } from '../../log/follow-up.js'
import type { Element } from '../../model/element.js'
import { outerScope } from '../../state/variable-scopes.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** The scope of an element instance and those around it, itself first. */
function scopesAround(work: Work, key: number): readonly number[] {
  const scopes: number[] = []
  for (let one: number | undefined = key; one !== undefined; one = outerScope(work.state, one))
    scopes.push(one)
  return scopes
}

/** The scope whose variable of this name is seen from the innermost of these. */
function holderOf(work: Work, scopes: readonly number[], name: string): number | undefined {
  return scopes.find((key) => work.state.variables.get(key)?.has(name))
}

function concerns(
  work: Work,
  { trigger }: Element,
  scopes: readonly number[],
  { name, scopeKey, change }: VariableChange,
): boolean {
  if (trigger.kind !== 'conditional' || !trigger.names.has(name)) return false
  if (trigger.changes && !trigger.changes.has(change)) return false
  return holderOf(work, scopes, name) === scopeKey
}

function catchEventOf(work: Work, { processDefinitionKey, catchEventId }: ConditionalSubscriptionValue) {
  return work.process(processDefinitionKey).elements.get(catchEventId)
}

/**
 * Reads conditions from the outermost scope inwards. Each that holds lets its event happen, once however many variables have changed;
 * what happens in a scope that is thereby interrupted is left alone. Source: Zeebe 8.9, "Conditional events".
 */
export const evaluateConditions: FollowUpHandler<'EVALUATE_CONDITIONS'> = (
  work,
  { processInstanceKey, opened, changes },
) => {
  const waiting = [...(work.state.conditions.get(processInstanceKey) ?? [])].map(([key, value]) => {
    return { key, value, scopes: scopesAround(work, value.elementInstanceKey) }
  })
  const interrupted = new Set<number>()
  for (const { key, value, scopes } of waiting.toSorted((a, b) => a.scopes.length - b.scopes.length)) {
    if (scopes.some((scope) => interrupted.has(scope))) continue
    const event = catchEventOf(work, value)
    if (event?.trigger.kind !== 'conditional' || !event.trigger.condition) continue
    if (!opened.includes(key) && !changes.some((change) => concerns(work, event, scopes, change))) continue
    const found = evaluateBoolean(work, event.trigger.condition, value.elementInstanceKey)
    const host = work.state.instances.get(value.elementInstanceKey)
    if (found.kind === 'failure' || !found.value || !acceptsEvent(work, host, event)) continue
    work.emit('CONDITIONAL_SUBSCRIPTION:TRIGGERED', key, value)
    if (value.interrupting) interrupted.add(host.key)
    triggerEvent(work, host, event)
  }
}
