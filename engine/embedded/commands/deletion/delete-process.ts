import type { ProcessValue } from '../../log/process-value.js'
import type { Refusal } from '../../log/refusal.js'
import { refuse } from '../answers.js'
import { latest } from '../deployment/is-known.js'
import { closeStartSubscriptions, openStartSubscriptions } from '../deployment/start-subscriptions.js'
import type { CommandWork } from '../handler.js'

/** Refuses to delete a version of which instances still run. */
export function refuseRunning(
  { state }: CommandWork,
  { processDefinitionKey: key }: ProcessValue,
): Refusal | undefined {
  for (const { value } of state.instances.values()) {
    if (value.bpmnElementType !== 'PROCESS' || value.processDefinitionKey !== key) continue
    const reason = `Expected to delete resource with key \`${key}\` but there are still running instances`
    return refuse('INVALID_STATE', reason)
  }
  return undefined
}

/** Deletes a version of a process; where it was the latest, the start events of the one before wait again. */
export function deleteProcess(work: CommandWork, process: ProcessValue): void {
  const { processes, processVersions } = work.state
  const versions = processVersions.get(process.bpmnProcessId)
  const wasLatest = latest(processes, versions) === process
  const before = processes.get(versions?.at(-2) ?? -1)
  // The file itself need not be told again.
  const value = { ...process, resource: '' }
  work.emit('PROCESS:DELETING', work.nextKey(), value)
  if (wasLatest) {
    closeStartSubscriptions(work, process.processDefinitionKey)
    if (before) openStartSubscriptions(work, before, work.process(before.processDefinitionKey))
  }
  work.emit('PROCESS:DELETED', work.nextKey(), value)
}
