import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { Refusal } from '../log/refusal.js'
import type { Element } from '../model/element.js'
import type { ProcessModel } from '../model/process-model.js'
import { refuse } from './answers.js'

/** Elements that cannot be begun with: they belong to another, or are themselves no place to stand. */
const unsupported: readonly BpmnElementType[] = ['START_EVENT', 'BOUNDARY_EVENT', 'SEQUENCE_FLOW', 'PROCESS']

const HEAD = 'Expected to create instance of process with start instructions but'

function isInMultiInstance({ scope }: Element): boolean {
  for (let around = scope; around; around = around.scope)
    if (around.type === 'MULTI_INSTANCE_BODY') return true
  return false
}

/** Why an instance cannot begin with these elements; undefined if it can. Source: Zeebe 8.1, "Create process instance, start instructions". */
export function refuseStartInstructions(
  model: ProcessModel,
  elementIds: readonly string[],
): Refusal | undefined {
  for (const id of elementIds) {
    const element = model.elements.get(id)
    if (!element) return refuse('INVALID_ARGUMENT', `${HEAD} no element found with id '${id}'.`)
    if (isInMultiInstance(element)) {
      const reason = `${HEAD} the element with id '${id}' is inside a multi-instance subprocess. The creation of elements inside a multi-instance subprocess is not supported.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (element.incoming.some(({ source }) => source.type === 'EVENT_BASED_GATEWAY')) {
      const reason = `${HEAD} the element with id '${id}' belongs to an event-based gateway. The creation of elements belonging to an event-based gateway is not supported.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (unsupported.includes(element.type)) {
      const reason = `${HEAD} the element with id '${id}' targets unsupported element type '${element.type}'.`
      return refuse('INVALID_ARGUMENT', reason)
    }
  }
  return undefined
}
