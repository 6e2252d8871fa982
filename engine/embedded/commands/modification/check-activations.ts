import type { Work } from '../../elements/work.js'
import type { BpmnElementType } from '../../log/bpmn-element-type.js'
import type { Refusal } from '../../log/refusal.js'
import type { Element } from '../../model/element.js'
import type { ProcessModel } from '../../model/process-model.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { headOf } from './refusal-head.js'

/** What may be activated, as Zeebe lists it. */
const supported: readonly BpmnElementType[] = [
  'PROCESS',
  'SUB_PROCESS',
  'EVENT_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS',
  'AD_HOC_SUB_PROCESS_INNER_INSTANCE',
  'INTERMEDIATE_CATCH_EVENT',
  'INTERMEDIATE_THROW_EVENT',
  'END_EVENT',
  'SERVICE_TASK',
  'RECEIVE_TASK',
  'USER_TASK',
  'MANUAL_TASK',
  'TASK',
  'EXCLUSIVE_GATEWAY',
  'PARALLEL_GATEWAY',
  'EVENT_BASED_GATEWAY',
  'INCLUSIVE_GATEWAY',
  'MULTI_INSTANCE_BODY',
  'CALL_ACTIVITY',
  'BUSINESS_RULE_TASK',
  'SCRIPT_TASK',
  'SEND_TASK',
]

/** Names in quotes, each once. */
export function quoted(names: Iterable<string | number>): string {
  return [...new Set(names)].map((name) => `'${name}'`).join(', ')
}

/** An element or, for its flow's id, what may never be activated. */
type Named = Pick<Element, 'id' | 'type' | 'incoming'>

function named({ elements, flows }: ProcessModel, id: string): Named | undefined {
  return elements.get(id) ?? (flows.has(id) ? { id, type: 'SEQUENCE_FLOW', incoming: [] } : undefined)
}

function activations(root: ElementInstance, what: string): Refusal {
  return refuse(
    'INVALID_ARGUMENT',
    `${headOf(root)} but it contains one or more activate instructions ${what}`,
  )
}

/** Refuses what no element of the process is, and elements that cannot be begun with. */
export function refuseElements(
  work: Work,
  root: ElementInstance,
  ids: readonly string[],
): Refusal | undefined {
  const model = work.process(root.value.processDefinitionKey)
  const inOrder = ids.toSorted()
  const unknown = inOrder.filter((id) => !named(model, id))
  if (unknown.length > 0)
    return activations(root, `with an element that could not be found: ${quoted(unknown)}`)
  const elements = inOrder.flatMap((id) => named(model, id) ?? [])
  const wrong = elements.filter(({ type }) => !supported.includes(type))
  if (wrong.length > 0) {
    const types = quoted(wrong.map(({ type }) => type))
    const what = `for elements that are unsupported: ${quoted(wrong.map(({ id }) => id))}. The activation of elements with type ${types} is not supported. Supported element types are: [${supported.join(', ')}].`
    return activations(root, what)
  }
  const behind = elements.filter(({ incoming }) =>
    incoming.some(({ source }) => source.type === 'EVENT_BASED_GATEWAY'),
  )
  if (behind.length === 0) return undefined
  const what = `for elements that are unsupported: ${quoted(behind.map(({ id }) => id))}. The activation of events belonging to an event-based gateway is not supported.`
  return activations(root, what)
}

/** Refuses to end what is not there. */
export function refuseTerminations(
  work: Work,
  root: ElementInstance,
  keys: readonly number[],
): Refusal | undefined {
  const unknown = keys.filter((key) => !work.state.instances.has(key))
  if (unknown.length === 0) return undefined
  const what = `terminate instructions with an element instance that could not be found: ${quoted(unknown)}`
  return refuse('INVALID_ARGUMENT', `${headOf(root)} but it contains one or more ${what}`)
}
