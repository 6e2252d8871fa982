import { closeIncident } from '../../elements/flow/raise-incident.js'
import { briefly } from '../../elements/jobs/briefly.js'
import type { Work } from '../../elements/work.js'
import { jsonItems } from '../../log/json-text.js'
import type { UserTaskValue } from '../../log/user-task-value.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** Zeebe's priority of a user task that names none. */
const DEFAULT_PRIORITY = 50

function names(text: string | undefined): readonly string[] {
  return (jsonItems(text ?? '[]') ?? []).map((item) => JSON.parse(item) as string)
}

/**
 * A user task that was offered as a job becomes a native one where the target process has it so: with the same people, dates and form.
 * Source: Zeebe 8.8, "Process instance migration, user tasks".
 */
export function becomeNative(work: Work, { key, jobKey, value }: ElementInstance, { id }: Element): void {
  const job = work.state.jobs.get(jobKey ?? -1)
  if (!job) return
  const headers = new Map(Object.entries(job.value.customHeaders ?? {}))
  const said = (name: string): string | undefined => headers.get(`io.camunda.zeebe:${name}`)
  const own = [...headers].filter(([name]) => !name.startsWith('io.camunda.zeebe:'))
  const form = Number(said('formKey') ?? -1)
  const userTaskKey = work.nextKey()
  const task: UserTaskValue = {
    userTaskKey,
    assignee: '',
    candidateGroupsList: names(said('candidateGroups')),
    candidateUsersList: names(said('candidateUsers')),
    dueDate: said('dueDate') ?? '',
    followUpDate: said('followUpDate') ?? '',
    formKey: Number.isNaN(form) ? -1 : form,
    externalFormReference: Number.isNaN(form) ? (said('formKey') ?? '') : '',
    priority: Number(said('priority') ?? DEFAULT_PRIORITY),
    customHeaders: Object.fromEntries(own),
    action: '',
    changedAttributes: [],
    creationTimestamp: work.at,
    elementId: id,
    elementInstanceKey: key,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.version,
    processDefinitionKey: value.processDefinitionKey,
    processInstanceKey: value.processInstanceKey,
  }
  work.emit('USER_TASK:CREATING', userTaskKey, task)
  work.emit('USER_TASK:CREATED', userTaskKey, task)
  const assigned = { ...task, assignee: said('assignee') ?? '' }
  work.emit('USER_TASK:ASSIGNING', userTaskKey, assigned)
  work.emit('USER_TASK:ASSIGNED', userTaskKey, assigned)
  work.emit('JOB:CANCELED', job.key, briefly(job.value))
  closeIncident(work, job.key)
}
