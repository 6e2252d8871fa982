import type { Answer } from '../../gateway/answer.js'
import type { EngineCommand } from '../core.js'

/** A command that waits for its turn. */
export interface Work {
  readonly command: EngineCommand
  /** Called when its turn has come, with what gives up waiting for the answer. */
  readonly opened?: (forget: () => void) => void
  /** The answer, as soon as it is known and before it is durable: for those who give the next command only. */
  readonly handled?: (answer: Answer<unknown>) => void
  /** The answer, once what it rests on is on disk. */
  readonly answered?: (answer: Answer<unknown>) => void
}

/** Gives work to the loop when it is asked. `at` is the present instant. */
export interface WorkSource {
  next(at: number): Work | undefined
  waiting(at: number): boolean
}
