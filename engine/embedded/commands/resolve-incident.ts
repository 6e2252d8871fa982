import { proceedUserTask } from '../elements/user-tasks/proceed-user-task.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'

/** Somebody has helped: what failed is tried again. Source: gateway.proto, `ResolveIncident`. */
export const resolveIncident: Handler<'INCIDENT:RESOLVE'> = (work, { incidentKey }) => {
  const incident = work.state.incidents.get(incidentKey)
  if (!incident) {
    const reason = `Expected to resolve incident with key '${incidentKey}', but no such incident was found`
    return refuse('NOT_FOUND', reason)
  }
  const job = work.state.jobs.get(incident.jobKey ?? -1)
  if (job && job.value.retries <= 0) {
    const reason = `Expected to resolve incident with key '${incidentKey}', but job with key '${job.key}' has no retries left. Please update the job retries before resolving the incident.`
    return refuse('INVALID_STATE', reason)
  }
  work.emit('INCIDENT:RESOLVED', incidentKey, incident)
  const instance = work.state.instances.get(incident.elementInstanceKey)
  if (!instance || incident.jobKey !== undefined) return respond()
  const task = work.state.userTasks.get(instance.userTaskKey ?? -1)
  if (task && task.state !== 'CREATED') {
    proceedUserTask(work, task.key)
  } else if (instance.state === 'ACTIVATING') {
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: instance.key, value: { ...instance.value, flows: [] } })
  } else {
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
  }
  return respond()
}
