import type { ObservedElement, ObservedInstance } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'

const states = {
  'PROCESS_INSTANCE:ELEMENT_ACTIVATING': 'activating',
  'PROCESS_INSTANCE:ELEMENT_ACTIVATED': 'active',
  'PROCESS_INSTANCE:ELEMENT_COMPLETING': 'completing',
  'PROCESS_INSTANCE:ELEMENT_COMPLETED': 'completed',
  'PROCESS_INSTANCE:ELEMENT_TERMINATING': 'terminating',
  'PROCESS_INSTANCE:ELEMENT_TERMINATED': 'terminated',
} satisfies Partial<Record<EventRecord['kind'], ObservedElement['state']>>

type ElementRecord = Extract<EventRecord, { kind: keyof typeof states }>

function isOfElement(record: EventRecord): record is ElementRecord {
  return record.kind in states
}

/** The elements of an instance, how far each came, and the way it took. */
export function observedElements(
  records: readonly EventRecord[],
): Pick<ObservedInstance, 'elements' | 'completedInOrder' | 'taken'> {
  const elements = new Map<number, ObservedElement>()
  const completedInOrder: string[] = []
  const taken: string[] = []
  for (const record of records) {
    if (record.kind === 'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN') taken.push(record.value.elementId)
    const known = elements.get(record.key)
    if (record.kind === 'PROCESS_INSTANCE:ELEMENT_MIGRATED' && known)
      elements.set(record.key, { ...known, elementId: record.value.elementId })
    if (!isOfElement(record)) continue
    const { key, value, kind } = record
    if (kind === 'PROCESS_INSTANCE:ELEMENT_COMPLETED') completedInOrder.push(value.elementId)
    elements.set(key, {
      key: String(key),
      elementId: value.elementId,
      bpmnElementType: value.bpmnElementType,
      flowScopeKey: String(value.flowScopeKey ?? -1),
      state: states[kind],
    })
  }
  return { elements: [...elements.values()], completedInOrder, taken }
}
