import type { EventRecord } from '../../../engine/embedded/core.js'
import type { RecordedEvent } from './recording.js'

/** The fields of an event's value that a recording keeps. */
const recordedFields = [
  'elementId',
  'bpmnElementType',
  'bpmnEventType',
  'bpmnProcessId',
  'flowScopeKey',
  'name',
  'scopeKey',
  'value',
  'type',
  'retries',
  'errorType',
  'messageName',
  'correlationKey',
  'dueDate',
  'repetitions',
  'targetElementId',
  'customHeaders',
  'decisionOutput',
  'assignee',
  'priority',
  'escalationCode',
  'errorCode',
] as const

/** An event of the embedded engine's log in the form of a recording. */
export function toRecordedEvent({ kind, key, value }: EventRecord): RecordedEvent {
  const fields = new Map(Object.entries(value))
  const instance: unknown = fields.get('processInstanceKey')
  return {
    ev: kind,
    k: key,
    pi: typeof instance === 'number' ? instance : null,
    ...Object.fromEntries(
      recordedFields.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])),
    ),
  }
}
