import type { Applier } from '../applier.js'
import { removeKey } from '../key-list.js'

/** A version of a process is gone; its number is never given again. */
export const processDeleted: Applier<'PROCESS:DELETED'> = (state, { value }) => {
  const { processDefinitionKey: key, bpmnProcessId, version } = value
  const versions = state.processVersions.get(bpmnProcessId)
  state.processes.delete(key)
  if (versions) removeKey(versions, key)
  if (versions?.length === 0) state.processVersions.delete(bpmnProcessId)
  state.deletedVersions ??= new Map()
  const highest = state.deletedVersions.get(bpmnProcessId) ?? 0
  state.deletedVersions.set(bpmnProcessId, Math.max(highest, version))
}
