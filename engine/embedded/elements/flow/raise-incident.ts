import type { ElementInstance } from '../../state/element-instance.js'
import type { Failure } from '../failure.js'
import type { Work } from '../work.js'

/** Lets an element instance wait for a person. */
export function raiseIncident(work: Work, instance: ElementInstance, cause: Failure): void {
  const { elementId, bpmnProcessId, processDefinitionKey, processInstanceKey } = instance.value
  work.emit('INCIDENT:CREATED', work.nextKey(), {
    errorType: cause.errorType,
    errorMessage: cause.message,
    elementId,
    elementInstanceKey: instance.key,
    bpmnProcessId,
    processDefinitionKey,
    processInstanceKey,
    variableScopeKey: cause.scopeKey ?? instance.key,
  })
}

/** Closes the incident an element instance or a job waits with, if there is one. */
export function closeIncident(work: Work, ownerKey: number): void {
  const key = work.state.incidentOf.get(ownerKey)
  const incident = work.state.incidents.get(key ?? -1)
  if (key !== undefined && incident) work.emit('INCIDENT:RESOLVED', key, incident)
}
