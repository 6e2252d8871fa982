import type { Answer, Rejection } from '../../gateway/answer.js'
import type { ActivatedJob } from '../../gateway/job.js'

/** What a worker asks for, by a stream or by a poll. Spans in ms. */
export interface JobWish {
  readonly type: string
  readonly worker: string
  readonly timeout: number
  readonly fetchVariable?: readonly string[]
}

/** The answer to `JOB_BATCH:ACTIVATE`. */
export type JobsAnswer = Answer<{ readonly jobs: readonly ActivatedJob[] }>

/** One who takes jobs of a type. */
export interface JobConsumer {
  readonly wish: JobWish
  /** The most it takes at once, when it is the only one. */
  readonly most: number
  /** It stays in line after it was served. */
  readonly stays: boolean
  /** Called before the jobs are durable. */
  handled(answer: JobsAnswer): void
  /** Called once they are. */
  answered(answer: JobsAnswer): void
  /** Called when nobody will be served any more. */
  refused(rejection: Rejection): void
}
