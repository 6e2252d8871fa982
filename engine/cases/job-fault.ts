import type { ActivatedJob } from '../gateway/job.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { HallContext } from './hall-context.js'

/** A job that cannot be taken in. `orphan`: it belongs to an instance that was created twice, and that instance goes. */
export interface JobFault {
  readonly kind: 'fault'
  readonly message: string
  readonly orphan?: true
}

/** To which case a job belongs, and to which attempt at starting its process. */
export interface CaseOfJob {
  readonly kind: 'case'
  readonly caseNumber: string
  readonly run?: number
  readonly bpmnProcessId: string
  readonly processInstanceKey: string
}

export function readCaseOfJob(job: ActivatedJob): CaseOfJob | JobFault {
  const { caseNumber, caseRun } = JSON.parse(job.variables) as { caseNumber?: unknown; caseRun?: unknown }
  if (typeof caseNumber !== 'string') {
    return {
      kind: 'fault',
      message: `Expected a variable 'caseNumber' with text, but found ${caseNumber === undefined ? 'none' : JSON.stringify(caseNumber)}`,
    }
  }
  const { bpmnProcessId, processInstanceKey } = job
  const run = typeof caseRun === 'number' ? { run: caseRun } : {}
  return { kind: 'case', caseNumber, bpmnProcessId, processInstanceKey, ...run }
}

export function orphanFault(of: CaseRow, job: CaseOfJob): JobFault | undefined {
  if (job.run === undefined) return undefined
  if (job.run === of.run) return isTwin(of, job) ? twinFault(of, job) : undefined
  return {
    kind: 'fault',
    orphan: true,
    message: `Expected an instance of run ${of.run} of case '${of.number}', but found one of run ${job.run}`,
  }
}

/** A request that went out twice by itself starts two instances of one run; the case's is the one that was known first. */
function isTwin(of: CaseRow, job: CaseOfJob): boolean {
  const known = of.processInstanceKey
  return known !== null && job.bpmnProcessId === of.bpmnProcessId && job.processInstanceKey !== known
}

function twinFault(of: CaseRow, job: CaseOfJob): JobFault {
  const message = `Expected instance ${of.processInstanceKey ?? ''} of case '${of.number}', but found its twin ${job.processInstanceKey}`
  return { kind: 'fault', orphan: true, message }
}

/**
 * Gives a job back that cannot be taken in: as an incident for a person, or, of an instance that was created twice, with its instance.
 * If the engine cannot be reached now, the job comes again later.
 */
export async function failJob(context: HallContext, job: ActivatedJob, fault: JobFault): Promise<void> {
  context.log.warn(
    { jobKey: job.key, elementId: job.elementId, bpmnProcessId: job.bpmnProcessId },
    fault.message,
  )
  if (fault.orphan === true) {
    const answer = await context.gateway.cancelProcessInstance({ processInstanceKey: job.processInstanceKey })
    if (answer.kind === 'accepted' || answer.code === 'NOT_FOUND') return
  }
  await context.gateway.failJob({ jobKey: job.key, retries: 0, errorMessage: fault.message })
}
