import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ObservedInstance } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'
import type { RecordReader } from '../journal/record-reader.js'
import { observedElements } from './observed-elements.js'
import { observedJobs } from './observed-jobs.js'
import { observedUserTasks } from './observed-user-tasks.js'
import { observedVariables } from './observed-variables.js'

const portionSize = 1000

/** The records an instance is told from. */
export type InstanceRecords = Pick<RecordReader, 'ofInstance' | 'calledBy' | 'activationOf'>

/** What the durable records say of an instance and of those it called; undefined if they do not know it. */
export async function observedInstance(
  processInstanceKey: number,
  reader: InstanceRecords,
): Promise<ObservedInstance | undefined> {
  const records = await recordsOf(processInstanceKey, reader)
  const root = records.find(({ key }) => key === processInstanceKey)
  if (root?.kind !== 'PROCESS_INSTANCE:ELEMENT_ACTIVATING') return undefined

  const place = (records.findLast((record) => isMove(record, processInstanceKey)) ?? root).value
  const { elements, completedInOrder, taken } = observedElements(records)
  const variables = observedVariables(records)
  const state = elements.find(({ key }) => key === String(processInstanceKey))?.state
  return {
    processInstanceKey: String(processInstanceKey),
    bpmnProcessId: place.bpmnProcessId,
    version: place.version,
    processDefinitionKey: String(place.processDefinitionKey),
    state: state === 'completed' || state === 'terminated' ? state : 'active',
    elements,
    completedInOrder,
    taken,
    jobs: observedJobs(records, (job) => reader.activationOf(job), elements, variables),
    incidents: incidents(records),
    userTasks: observedUserTasks(records),
    variables,
  }
}

type Move = Extract<EventRecord, { kind: 'PROCESS_INSTANCE:ELEMENT_MIGRATED' }>

/** Whether the instance went to another process. */
function isMove(record: EventRecord, processInstanceKey: number): record is Move {
  return record.kind === 'PROCESS_INSTANCE:ELEMENT_MIGRATED' && record.key === processInstanceKey
}

/** Read in portions, so that a long history keeps nobody else waiting. */
async function recordsOf(processInstanceKey: number, reader: InstanceRecords): Promise<EventRecord[]> {
  const records: EventRecord[] = []
  const keys = [processInstanceKey]
  for (const key of keys) {
    for (let last = 0; ;) {
      const portion = reader.ofInstance(key, last, portionSize)
      for (const record of portion) records.push(record)
      last = portion.at(-1)?.position ?? last
      if (portion.length < portionSize) break
      await nextTurn()
    }
    keys.push(...reader.calledBy(key))
  }
  return keys.length === 1 ? records : records.sort((a, b) => a.position - b.position)
}

function incidents(records: readonly EventRecord[]): ObservedInstance['incidents'] {
  const open = new Map<number, ObservedInstance['incidents'][number]>()
  for (const { kind, key, value } of records) {
    if (kind === 'INCIDENT:RESOLVED') open.delete(key)
    if (kind !== 'INCIDENT:CREATED' && kind !== 'INCIDENT:MIGRATED') continue
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
