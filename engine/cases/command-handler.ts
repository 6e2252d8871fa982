import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallContext } from './hall-context.js'

/**
 * Carries out one command on a case: fills the step, answers. A refusal may leave something in the step, which is then kept (a late
 * opinion as a note); otherwise it leaves the step empty.
 */
export type CommandHandler<Command> = (
  context: HallContext,
  step: CaseStep,
  command: Command,
  actor: Actor,
) => HallAnswer | Promise<HallAnswer>
