import { scopeOf } from '../elements/element-of.js'
import { briefly } from '../elements/jobs/briefly.js'
import { propagateVariables, setLocalVariables } from '../elements/variables/set-variables.js'
import type { JobResult } from '../log/job-result.js'
import { Refusal } from '../log/refusal.js'
import type { VariableDocument } from '../log/variable-document.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { Job } from '../state/job.js'
import { followDecision, refuseDecision } from './ad-hoc-sub-process.js'
import { respond } from './answers.js'
import type { CommandWork, Handler } from './handler.js'
import { workableJob } from './job-guard.js'
import { readActivations } from './read-activations.js'
import { readDocument } from './read-document.js'
import { followListener, refuseListenerResult } from './task-listener.js'

/** What the kind of a job forbids its result to say. */
function refuseResult(
  work: CommandWork,
  job: Job,
  instance: ElementInstance | undefined,
  variables: VariableDocument,
  result: JobResult,
): Refusal | undefined {
  if (job.value.jobKind === 'TASK_LISTENER') {
    const task = work.state.userTasks.get(instance?.userTaskKey ?? -1)
    return refuseListenerResult(job, task, variables, result)
  }
  if (job.value.jobKind !== 'AD_HOC_SUB_PROCESS' || !instance) return undefined
  return refuseDecision(work, instance, result)
}

/** What a listener before an element brings is the element's, behind it the scope's. Then comes the next listener, or what follows the last. */
function followExecutionListener(
  work: CommandWork,
  instance: ElementInstance,
  variables: VariableDocument,
): void {
  const { key, state, value } = instance
  if (state === 'ACTIVATING') {
    setLocalVariables(work, instance, variables)
    work.follow({ kind: 'ACTIVATE_ELEMENT', key, value: { ...value, flows: [] } })
  } else {
    setLocalVariables(work, scopeOf(work, instance) ?? instance, variables)
    work.follow({ kind: 'COMPLETE_ELEMENT', key })
  }
}

/** A worker is done. Source: gateway.proto, `CompleteJob`. */
export const completeJob: Handler<'JOB:COMPLETE'> = (work, command) => {
  const job = workableJob(work, command.jobKey, 'complete')
  if (job instanceof Refusal) return job
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const activateElements = readActivations(command.result?.activateElements)
  if (activateElements instanceof Refusal) return activateElements
  const result: JobResult = { ...command.result, activateElements }
  const { jobKind, elementInstanceKey } = job.value
  const instance = work.state.instances.get(elementInstanceKey)
  const refused = refuseResult(work, job, instance, variables, result)
  if (refused) return refused
  work.emit('JOB:COMPLETED', job.key, { ...briefly(job.value), variables })
  if (!instance) return respond()
  switch (jobKind) {
    case 'TASK_LISTENER':
      followListener(work, instance.userTaskKey ?? -1, result)
      break
    case 'AD_HOC_SUB_PROCESS':
      propagateVariables(work, instance.key, variables)
      followDecision(work, instance, result)
      break
    case 'EXECUTION_LISTENER':
      followExecutionListener(work, instance, variables)
      break
    case 'BPMN_ELEMENT':
      work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
  }
  return respond()
}
