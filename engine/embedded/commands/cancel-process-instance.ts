import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'

/** Ends an instance with all that is in it. Source: gateway.proto, `CancelProcessInstance`. */
export const cancelProcessInstance: Handler<'PROCESS_INSTANCE:CANCEL'> = (
  work,
  { processInstanceKey: key },
) => {
  const instance = work.state.instances.get(key)
  if (instance?.value.bpmnElementType !== 'PROCESS') {
    return refuse(
      'NOT_FOUND',
      `Expected to cancel a process instance with key '${key}', but no such process was found`,
    )
  }
  let root = instance
  for (;;) {
    const parent = work.state.instances.get(root.value.parentProcessInstanceKey ?? -1)
    if (!parent) break
    root = parent
  }
  if (root !== instance) {
    const reason = `Expected to cancel a process instance with key '${key}', but it is created by a parent process instance. Cancel the root process instance '${root.key}' instead.`
    return refuse('INVALID_STATE', reason)
  }
  work.follow({ kind: 'TERMINATE_ELEMENT', key })
  return respond()
}
