import type { ElementActivatingValue } from '../../log/element-activating-value.js'
import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** What a record says of an element that comes to life inside a living scope without being reached by a sequence flow. */
export function valueWithin(scope: ElementInstance, element: Element): ElementActivatingValue {
  return { ...siblingValue(scope.value, element), flowScopeKey: scope.key, flows: [] }
}

/** What a record says of an element of the same process instance and scope. */
export function siblingValue(
  value: ProcessInstanceValue,
  element: Pick<Element, 'id' | 'type' | 'eventType'>,
): ProcessInstanceValue {
  return { ...value, elementId: element.id, bpmnElementType: element.type, bpmnEventType: element.eventType }
}
