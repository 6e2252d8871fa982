import type { HallContext } from './hall-context.js'

/** ms a job stays with the hall before it is first known to be recorded: short, so that a crash meanwhile costs a minute. */
export const takingTimeout = 60_000

/** ms a job stays with the hall once its task is recorded. */
const holdingTimeout = 365 * 24 * 3_600_000

/**
 * Keeps a recorded job with the hall for as long as a task may take. Answers `gone` where the engine does not have the job any more:
 * completed, or ended with its element. An engine that cannot hold jobs, or cannot be reached, only pushes it again.
 */
export async function holdJob(context: HallContext, jobKey: string): Promise<'held' | 'gone' | 'unknown'> {
  try {
    const answer = await context.gateway.updateJobTimeout({ jobKey, timeout: holdingTimeout })
    if (answer.kind === 'accepted') return 'held'
    return answer.code === 'NOT_FOUND' ? 'gone' : 'unknown'
  } catch (error) {
    context.log.warn({ jobKey, error }, 'the job could not be held; it will be pushed again')
    return 'unknown'
  }
}
