import type { ElementActivatingValue } from '../../log/element-activating-value.js'
import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** What a record says of an element inside a living scope. `flows`: how many taken flows it uses up. */
export function valueWithin(scope: ElementInstance, element: Element, flows: number): ElementActivatingValue {
  return { ...siblingValue(scope.value, element), flowScopeKey: scope.key, flows }
}

/** What a record says of an element of the same process instance and scope. */
export function siblingValue(
  value: ProcessInstanceValue,
  element: Pick<Element, 'id' | 'type' | 'eventType'>,
): ProcessInstanceValue {
  return { ...value, elementId: element.id, bpmnElementType: element.type, bpmnEventType: element.eventType }
}
