import type { Applier } from '../applier.js'
import { addKey } from '../key-list.js'

/** There is a new version of a process. */
export const processCreated: Applier<'PROCESS:CREATED'> = (state, { key, value }) => {
  state.processes.set(key, value)
  const versions = state.processVersions.get(value.bpmnProcessId)
  if (versions) addKey(versions, key)
  else state.processVersions.set(value.bpmnProcessId, [key])
}
