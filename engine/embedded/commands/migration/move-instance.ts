import { shorterFirst } from '../../elements/events/shorter-first.js'
import { siblingValue } from '../../elements/flow/instance-value.js'
import { briefly } from '../../elements/jobs/briefly.js'
import type { Work } from '../../elements/work.js'
import { NO_CATCH_EVENT_FOUND } from '../../log/no-catch-event-found.js'
import { present } from '../../log/present.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { becomeNative } from './become-native.js'
import { moveCompensation } from './move-compensation.js'
import { moveEvents } from './move-events.js'
import type { Move } from './move.js'
import { placeOf, type Plan } from './plan.js'

/** An error that nobody caught is not to be found under the element that threw it. */
const renamed = (before: string, elementId: string): string =>
  before === NO_CATCH_EVENT_FOUND ? before : elementId

function moveIncident(work: Work, plan: Plan, ownerKey: number, elementId: string): void {
  const key = work.state.incidentOf.get(ownerKey)
  const incident = work.state.incidents.get(key ?? -1)
  if (key === undefined || !incident) return
  const value = { ...incident, ...placeOf(plan), elementId: renamed(incident.elementId, elementId) }
  work.emit('INCIDENT:MIGRATED', key, value)
}

function moveWork(work: Work, plan: Plan, { instance, target }: Move): void {
  const { id } = target
  const place = { ...placeOf(plan), processDefinitionVersion: plan.process.version }
  if (target.userTask?.native) becomeNative(work, instance, target)
  const job = work.state.jobs.get(instance.jobKey ?? -1)
  if (job) {
    const elementId = renamed(job.value.elementId, id)
    work.emit('JOB:MIGRATED', job.key, { ...briefly(job.value), ...place, elementId })
    moveIncident(work, plan, job.key, id)
  }
  moveIncident(work, plan, instance.key, id)
  const task = work.state.userTasks.get(instance.userTaskKey ?? -1)
  if (task) work.emit('USER_TASK:MIGRATED', task.key, { ...task.value, ...place, elementId: id })
}

function moveVariables(work: Work, plan: Plan, { key, value }: ElementInstance): void {
  const variables = work.state.variables.get(key)
  for (const name of [...(variables?.keys() ?? [])].toSorted(shorterFirst)) {
    const { processInstanceKey } = value
    const migrated = { name, scopeKey: key, processInstanceKey, ...placeOf(plan) }
    work.emit('VARIABLE:MIGRATED', present(variables?.get(name)).key, migrated)
  }
}

/** Tokens that wait at a gateway wait at the one it is mapped to. */
function moveTokens(work: Work, plan: Plan, scope: ElementInstance): void {
  for (const [flowId, count] of [...(scope.flows ?? [])]) {
    const to = present(plan.mapping.get(flowId))
    const flow = (id: string) => ({
      ...siblingValue(scope.value, { id, type: 'SEQUENCE_FLOW', eventType: 'UNSPECIFIED' }),
      flowScopeKey: scope.key,
    })
    for (let left = count; left > 0; left -= 1) {
      work.emit('PROCESS_INSTANCE:SEQUENCE_FLOW_DELETED', work.nextKey(), flow(flowId))
      work.emit('PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN', work.nextKey(), flow(to))
    }
  }
}

/** The instances that a call activity of the migrated instance started: they stay, and only learn of it. */
function tellCalled(work: Work, { calledKey }: ElementInstance): void {
  const open = calledKey === undefined ? [] : [calledKey]
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const instance = work.state.instances.get(key)
    if (!instance) continue
    work.emit('PROCESS_INSTANCE:ANCESTOR_MIGRATED', key, instance.value)
    open.push(...(instance.children ?? []), ...(instance.calledKey === undefined ? [] : [instance.calledKey]))
  }
}

/** Lets an element instance, and all that belongs to it, go to the target process. */
export function moveInstance(work: Work, plan: Plan, move: Move): void {
  const { instance, target } = move
  const { interruptedBy } = instance
  const { version } = plan.process
  work.emit('PROCESS_INSTANCE:ELEMENT_MIGRATED', instance.key, {
    ...instance.value,
    ...placeOf(plan),
    version,
    elementId: target.id,
    ...(interruptedBy === undefined
      ? {}
      : { interruptedBy: plan.mapping.get(interruptedBy) ?? interruptedBy }),
  })
  work.itemMemory.delete(instance.key)
  moveTokens(work, plan, instance)
  if (instance.value.bpmnElementType === 'PROCESS') moveCompensation(work, plan)
  moveWork(work, plan, move)
  moveVariables(work, plan, instance)
  moveEvents(work, plan, move)
  tellCalled(work, instance)
}
