import { isConflict } from '../store/is-conflict.js'
import { loadCaseFile } from './case-file.js'
import { beginStep } from './case-step.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { liftStops } from './lift-stops.js'
import type { SendOutcome } from './send-command.js'

const attempts = 5

/** What a step answered, and what became of the first attempt at what it asks of the process engine. */
export interface Changed<Result> {
  readonly result: Result
  /** Never to be awaited while the case is held in the queue: sending may need the case. */
  readonly sent: Promise<SendOutcome>
}

/**
 * Makes one step of a case: reads it, lets `decide` fill the step, writes everything of it at once. `decide` may be called again from a
 * fresh state where another process changed the case meanwhile. The caller holds the case in the queue.
 * Answers undefined where there is no such case.
 */
export async function changeCase<Result>(
  context: HallContext,
  caseNumber: string,
  decide: (step: CaseStep) => Result | Promise<Result>,
): Promise<Changed<Result> | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const file = await loadCaseFile(context.store, context.catalogue, caseNumber)
    if (file === undefined) return undefined
    const step = beginStep(file, context.now())
    const result = await decide(step)
    liftStops(step, context.calendar)
    try {
      const sent = await writeStep(context, step)
      return { result, ...sent }
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
      context.log.warn({ caseNumber, attempt }, 'the case was changed meanwhile; the step is made again')
    }
  }
}

/** Writes a step, if there is anything in it. */
export async function writeStep(
  context: HallContext,
  step: CaseStep,
): Promise<{ readonly sent: Promise<SendOutcome> }> {
  const { changes, told } = step.made()
  if (changes.length === 0) return { sent: Promise.resolve('sent') }
  const tables = new Set(changes.map((change) => change.table))
  const own = [...tables].every((table) => table === 'outbox' || table === 'cases')
  if (!tables.has('caseEvents') && !own) {
    throw new Error(`Expected every step of case ${step.file.case.number} to have an event, but found none`)
  }
  await context.store.commit(changes)
  return { sent: context.written(step.file.case.number, changes, told) }
}
