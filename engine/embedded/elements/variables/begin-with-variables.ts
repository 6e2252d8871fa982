import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Work } from '../work.js'

/** Gives a process instance that is about to begin its first variables. */
export function beginWithVariables(
  work: Work,
  value: ProcessInstanceValue,
  variables: VariableDocument,
): void {
  const { processInstanceKey, processDefinitionKey, bpmnProcessId } = value
  for (const [name, text] of Object.entries(variables)) {
    work.emit('VARIABLE:CREATED', work.nextKey(), {
      name,
      value: text,
      scopeKey: processInstanceKey,
      processInstanceKey,
      processDefinitionKey,
      bpmnProcessId,
    })
  }
}
