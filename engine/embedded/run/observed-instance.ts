import type { ObservedInstance } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'
import type { RecordReader } from '../journal/record-reader.js'
import { observedElements } from './observed-elements.js'
import { observedJobs } from './observed-jobs.js'
import { observedVariables } from './observed-variables.js'

/** What the durable records say of an instance and of those it called; undefined if they do not know it. */
export function observedInstance(
  processInstanceKey: number,
  reader: RecordReader,
): ObservedInstance | undefined {
  const records = recordsOf(processInstanceKey, reader)
  const root = records.find(({ key }) => key === processInstanceKey)
  if (root?.kind !== 'PROCESS_INSTANCE:ELEMENT_ACTIVATING') return undefined

  const { elements, completedInOrder, taken } = observedElements(records)
  const variables = observedVariables(records)
  const state = elements.find(({ key }) => key === String(processInstanceKey))?.state
  return {
    processInstanceKey: String(processInstanceKey),
    bpmnProcessId: root.value.bpmnProcessId,
    version: root.value.version,
    processDefinitionKey: String(root.value.processDefinitionKey),
    state: state === 'completed' || state === 'terminated' ? state : 'active',
    elements,
    completedInOrder,
    taken,
    jobs: observedJobs(records, (job) => reader.activationOf(job), elements, variables),
    incidents: incidents(records),
    variables,
  }
}

function recordsOf(processInstanceKey: number, reader: RecordReader): EventRecord[] {
  const records: EventRecord[] = []
  const keys = [processInstanceKey]
  for (const key of keys) {
    for (const record of reader.ofInstance(key)) records.push(record)
    for (const called of reader.calledBy(key)) keys.push(called)
  }
  return keys.length === 1 ? records : records.sort((a, b) => a.position - b.position)
}

function incidents(records: readonly EventRecord[]): ObservedInstance['incidents'] {
  const open = new Map<number, ObservedInstance['incidents'][number]>()
  for (const { kind, key, value } of records) {
    if (kind === 'INCIDENT:RESOLVED') open.delete(key)
    if (kind !== 'INCIDENT:CREATED') continue
    open.set(key, {
      key: String(key),
      elementId: value.elementId,
      elementInstanceKey: String(value.elementInstanceKey),
      errorType: value.errorType,
      errorMessage: value.errorMessage,
      jobKey: String(value.jobKey ?? -1),
    })
  }
  return [...open.values()]
}
