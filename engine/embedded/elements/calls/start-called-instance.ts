import type { ElementActivatingValue } from '../../log/element-activating-value.js'
import type { ProcessValue } from '../../log/process-value.js'
import type { CalledElement } from '../../model/called-element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { localVariables, visibleVariables } from '../../state/variable-scopes.js'
import { beginWithVariables } from '../variables/begin-with-variables.js'
import type { Work } from '../work.js'

/** Starts an instance of the called process with the variables that the call activity sees, or with its own only. */
export function startCalledInstance(
  work: Work,
  caller: ElementInstance,
  call: CalledElement,
  called: ProcessValue,
): void {
  const key = work.nextKey()
  const value: ElementActivatingValue = {
    bpmnElementType: 'PROCESS',
    bpmnEventType: 'UNSPECIFIED',
    elementId: called.bpmnProcessId,
    bpmnProcessId: called.bpmnProcessId,
    version: called.version,
    processDefinitionKey: called.processDefinitionKey,
    processInstanceKey: key,
    parentProcessInstanceKey: caller.value.processInstanceKey,
    parentElementInstanceKey: caller.key,
    flows: [],
  }
  const variables = call.propagateAllParentVariables
    ? visibleVariables(work.state, caller.key)
    : localVariables(work.state, caller.key)
  beginWithVariables(work, value, variables)
  work.follow({ kind: 'ACTIVATE_ELEMENT', key, value })
}
