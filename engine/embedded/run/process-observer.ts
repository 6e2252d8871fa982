import type { ProcessObserver } from '../../gateway/observation.js'
import type { RecordReader } from '../journal/record-reader.js'
import { observedInstance } from './observed-instance.js'

/** Tells what process instances did, from the durable records alone. */
export function processObserver(reader: RecordReader): ProcessObserver {
  return {
    async instance(processInstanceKey) {
      return observedInstance(Number(processInstanceKey), reader)
    },
    async instancesOf(bpmnProcessId) {
      return reader.instancesOf(bpmnProcessId).map(String)
    },
    async processXml(processDefinitionKey) {
      const record = reader.definition(Number(processDefinitionKey))
      return record?.kind === 'PROCESS:CREATED' ? record.value.resource : undefined
    },
  }
}
