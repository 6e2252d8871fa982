import type { ActivatedJob } from '../gateway/job.js'
import { toIso, toMs } from '../statute/instant.js'
import { changeCase } from './change-case.js'
import type { CaseStep } from './case-step.js'
import { closeCase, closeCaseJobType } from './close-case.js'
import { deliverRequest } from './deliver-request.js'
import { deemOnArrival } from './deem-on-arrival.js'
import type { HallContext } from './hall-context.js'
import { holdRecordedJob } from './hold-recorded-job.js'
import { failJob, orphanFault, readCaseOfJob } from './job-fault.js'
import type { JobFault } from './job-fault.js'
import type { JsonObject } from './json.js'
import { meetingOf } from './meeting-headers.js'
import { readTaskHeaders } from './task-headers.js'

/** ms within which the requests of one fork arrive. */
const settling = 10_000

/** The type under which user tasks come. Source: Zeebe, "User tasks, job worker implementation". */
const userTaskJobType = 'io.camunda.zeebe:userTask'

/** What became of a job: taken in (now or before), or not for this hall to take. */
type Reception = { readonly kind: 'taken'; readonly older?: readonly string[] } | JobFault

/** The jobs this hall serves, each with what a job of it does to its case. */
const handlers = {
  [userTaskJobType]: takeUserTask,
  [closeCaseJobType]: takeCloseCase,
} satisfies Record<
  string,
  (context: HallContext, step: CaseStep, job: ActivatedJob) => Reception | Promise<Reception>
>

/** A job type of {@link handlers}. */
export type ServedJobType = keyof typeof handlers

export const servedJobTypes = Object.keys(handlers) as readonly ServedJobType[]

/**
 * Takes in a job that may have been pushed before: what it asks is recorded once (its key is the task's), then the job is held, so that
 * it is not pushed again. A crash in between lets the engine push it again, and nothing is doubled.
 */
export async function receiveJob(
  context: HallContext,
  type: ServedJobType,
  job: ActivatedJob,
): Promise<void> {
  const of = readCaseOfJob(job)
  if (of.kind === 'fault') return failJob(context, job, of)
  const changed = await context.queue.run(of.caseNumber, () =>
    changeCase(context, of.caseNumber, async (step): Promise<Reception> => {
      const orphan = orphanFault(step.file.case, of)
      if (orphan !== undefined) return orphan
      const taken = await handlers[type](context, step, job)
      if (taken.kind === 'taken') confirmInstance(step, job)
      return taken
    }),
  )
  if (changed === undefined) {
    return failJob(context, job, {
      kind: 'fault',
      message: `Expected a case '${of.caseNumber}', but found none`,
    })
  }
  if (changed.result.kind === 'fault') return failJob(context, job, changed.result)
  if (type === userTaskJobType) await holdRecordedJob(context, of.caseNumber, job.key)
  for (const older of changed.result.older ?? []) await holdRecordedJob(context, of.caseNumber, older)
}

function takeUserTask(
  context: HallContext,
  step: CaseStep,
  job: ActivatedJob,
): Promise<Reception> | Reception {
  const known = step.file.tasks.find((task) => task.id === job.key)
  if (known !== undefined) return repeatCompletion(context, step, job.key, known.completion)
  const headers = readTaskHeaders(job.customHeaders, context.law)
  if ('kind' in headers) return headers
  const { matter } = step.file
  if (matter === undefined) {
    return {
      kind: 'fault',
      message: `Expected matter '${step.file.case.matterId}' on the list, but found none`,
    }
  }
  const { department } = headers
  if (department !== undefined && !matter.departments.some((each) => each.id === department)) {
    return {
      kind: 'fault',
      message: `Expected department '${department}' in matter '${matter.id}', but found none`,
    }
  }
  const meeting = headers.meeting && meetingOf(headers.meeting, department, matter)
  if (meeting?.kind === 'fault') return meeting
  const task = deliverRequest(context, step, job, headers, matter, meeting)
  deemOnArrival(step, task)
  return { kind: 'taken', older: olderTasks(step) }
}

async function takeCloseCase(context: HallContext, step: CaseStep, job: ActivatedJob): Promise<Reception> {
  const done = await context.store.outbox.serviceJob(job.key)
  if (done !== undefined) return repeatCompletion(context, step, job.key, '{}')
  closeCase(step, job)
  return { kind: 'taken' }
}

/**
 * Tasks that were open long before this request came: the process has moved, and may have left them by an event that interrupted them,
 * of which no engine tells its workers.
 */
function olderTasks(step: CaseStep): readonly string[] {
  const before = toIso(toMs(step.now) - settling)
  return step.file.tasks
    .filter((task) => (task.state === 'open' || task.state === 'claimed') && task.createdAt < before)
    .map((task) => task.id)
}

/** A job that comes again after its task ended was not completed after all: its completion is asked for again, if it is not on its way. */
async function repeatCompletion(
  context: HallContext,
  step: CaseStep,
  jobKey: string,
  completion: string | null,
): Promise<Reception> {
  if (completion === null) return { kind: 'taken' }
  const waiting = await context.store.outbox.byId(`complete-job/${jobKey}`)
  if (waiting === undefined)
    step.send({
      kind: 'complete-job',
      jobKey,
      variables: JSON.parse(completion) as JsonObject,
      repeated: true,
    })
  return { kind: 'taken' }
}

/** The first job of an instance proves that it was created, whatever became of the answer. */
function confirmInstance(step: CaseStep, job: ActivatedJob): void {
  const { case: of } = step.file
  if (of.processInstanceKey !== null || of.bpmnProcessId !== job.bpmnProcessId) return
  step.changeCase({ processInstanceKey: job.processInstanceKey })
  step.change({ kind: 'remove', table: 'outbox', key: { id: `create-instance/${of.number}` } })
}
