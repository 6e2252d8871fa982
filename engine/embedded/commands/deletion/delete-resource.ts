import { refuse, respond } from '../answers.js'
import type { Handler } from '../handler.js'
import { deleteDecisions } from './delete-decisions.js'
import { deleteProcess, refuseRunning } from './delete-process.js'

/** Deletes one version of a process, a DMN file or a form. Source: gateway.proto, `DeleteResource`; Zeebe 8.3, "Resource deletion". */
export const deleteResource: Handler<'RESOURCE_DELETION:DELETE'> = (work, { resourceKey }) => {
  const { processes, decisionRequirements, forms } = work.state
  const process = processes.get(resourceKey)
  const requirements = decisionRequirements.get(resourceKey)
  const form = forms.get(resourceKey)
  if (!process && !requirements && !form) {
    const reason = `Expected to delete resource but no resource found with key \`${resourceKey}\``
    return refuse('NOT_FOUND', reason)
  }
  const running = process && refuseRunning(work, process)
  if (running) return running
  const key = work.nextKey()
  work.emit('RESOURCE_DELETION:DELETING', key, { resourceKey })
  if (process) deleteProcess(work, process)
  if (requirements) deleteDecisions(work, requirements)
  if (form) work.emit('FORM:DELETED', work.nextKey(), { ...form, resource: '' })
  work.emit('RESOURCE_DELETION:DELETED', key, { resourceKey })
  return respond()
}
