import type { ProcessObserver } from '../../gateway/observation.js'
import type { RecordReader } from '../journal/record-reader.js'
import { observedInstance } from './observed-instance.js'

/** Tells what process instances did, from the durable records alone. */
export function processObserver(reader: RecordReader): ProcessObserver {
  return {
    instance: (key) => observedInstance(Number(key), reader),
    instancesOf: (bpmnProcessId) => told(() => reader.instancesOf(bpmnProcessId).map(String)),
    processXml: (key) =>
      told(() => {
        const record = reader.definition(Number(key))
        return record?.kind === 'PROCESS:CREATED' ? record.value.resource : undefined
      }),
  }
}

/** What is read at once, in the port's form: a failure rejects. */
function told<Value>(read: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(read()))
}
