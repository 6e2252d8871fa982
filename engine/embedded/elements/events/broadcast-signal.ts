import type { VariableDocument } from '../../log/variable-document.js'
import { startInstance } from '../starts/start-instance.js'
import type { Work } from '../work.js'
import { acceptsEvent } from './accepts-event.js'
import { triggerEvent } from './trigger-event.js'

/** Lets a signal reach everybody who waits for it now, and start what it starts. Answers its key. Source: Zeebe 8.3, "Signals". */
export function broadcastSignal(work: Work, signalName: string, variables: VariableDocument): number {
  const signalKey = work.nextKey()
  work.emit('SIGNAL:BROADCASTED', signalKey, { signalName, variables })
  for (const { value } of [...(work.state.signalSubscriptions.get(signalName)?.values() ?? [])]) {
    if (value.catchEventInstanceKey < 0) {
      const process = work.state.processes.get(value.processDefinitionKey)
      if (process) startInstance(work, process, work.nextKey(), value.catchEventId, variables)
      continue
    }
    const host = work.state.instances.get(value.catchEventInstanceKey)
    const listed = work.process(value.processDefinitionKey).elements.get(value.catchEventId)
    const event = listed?.inner ?? listed
    if (event && acceptsEvent(work, host, event)) triggerEvent(work, host, event, variables)
  }
  return signalKey
}
