import type { HallContext } from './hall-context.js'
import { holdJob } from './hold-job.js'
import { vanishTask } from './vanish-task.js'

/** Holds the job of a task that is on disk; where the engine has it no more, the process went on without it. */
export async function holdRecordedJob(
  context: HallContext,
  caseNumber: string,
  jobKey: string,
): Promise<void> {
  if ((await holdJob(context, jobKey)) === 'gone') await vanishTask(context, caseNumber, jobKey, 'open')
}
