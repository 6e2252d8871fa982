import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Plan } from './plan.js'

/** The element of the target process that an instance is going to belong to; undefined if nothing is said of its element. */
export function targetOf({ target, mapping }: Plan, { value }: ElementInstance): Element | undefined {
  if (value.bpmnElementType === 'PROCESS') return target.root
  const found = target.elements.get(mapping.get(value.elementId) ?? '')
  return value.bpmnElementType === 'MULTI_INSTANCE_BODY' ? found : (found?.inner ?? found)
}
