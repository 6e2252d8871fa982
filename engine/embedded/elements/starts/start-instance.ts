import type { ProcessValue } from '../../log/process-value.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Work } from '../work.js'

/** Begins an instance of a process with one of its start events, because that was triggered. `key`: the key it is to have. */
export function startInstance(
  work: Work,
  process: ProcessValue,
  key: number,
  startEventId: string,
  variables: VariableDocument,
): void {
  work.follow({
    kind: 'ACTIVATE_ELEMENT',
    key,
    value: {
      bpmnElementType: 'PROCESS',
      bpmnEventType: 'UNSPECIFIED',
      elementId: process.bpmnProcessId,
      bpmnProcessId: process.bpmnProcessId,
      version: process.version,
      processDefinitionKey: process.processDefinitionKey,
      processInstanceKey: key,
      flows: [],
    },
    startEventId,
    variables,
  })
}
