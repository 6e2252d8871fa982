import type { ProcessInstanceValue } from '../log/process-instance-value.js'
import type { Element } from '../model/element.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { Work } from './work.js'

/** The element of the model that a record speaks of. Throws if the model has no such element, which would be a bug. */
export function elementNamed(work: Work, value: ProcessInstanceValue): Element {
  const element = work.process(value.processDefinitionKey).elements.get(value.elementId)
  if (!element) throw new Error(`no element '${value.elementId}' in process '${value.bpmnProcessId}'`)
  return value.bpmnElementType === 'MULTI_INSTANCE_BODY' ? element : (element.inner ?? element)
}

/** The element of the model that an instance belongs to. */
export function elementOf(work: Work, instance: ElementInstance): Element {
  return elementNamed(work, instance.value)
}

/** The instance around an instance; undefined at the top. */
export function scopeOf(work: Work, instance: ElementInstance): ElementInstance | undefined {
  return work.state.instances.get(instance.value.flowScopeKey ?? -1)
}
