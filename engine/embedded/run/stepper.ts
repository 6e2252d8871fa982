import type { Answer } from '../../gateway/answer.js'
import type { Core, EngineCommand, EventRecord, Outcome } from '../core.js'
import type { DueWork } from './due-work.js'
import type { Logger } from './logger.js'
import type { HeldAnswer, OpenRequests } from './open-requests.js'
import type { Work } from './work.js'

/** What the steps stand on. */
export interface StepperParts {
  core(): Core
  readonly requests: OpenRequests
  readonly due: DueWork
  readonly log: Logger
  readonly availableJobs: (types: readonly string[]) => void
}

/** Carries out one command after the other; each of the two steps answers false where a bug left the state in doubt. */
export interface Stepper {
  carryOut(work: Work, at: number, records: EventRecord[], answers: HeldAnswer[]): boolean
  /** Goes on with what earlier steps deferred. */
  proceed(at: number, records: EventRecord[], answers: HeldAnswer[]): boolean
  continues(): boolean
  /** The state was built anew: what it holds deferred is not known yet. */
  startAnew(): void
  commands(): number
}

/** Steps on the live core. */
export function stepper(parts: StepperParts): Stepper {
  const { requests, due, log } = parts
  let continues = true
  let commands = 0

  function take(outcome: Outcome, records: EventRecord[], answers: HeldAnswer[]): void {
    continues = outcome.continues
    for (const event of outcome.events) records.push(event)
    for (const { requestId, answer } of outcome.replies) {
      const held = requests.settle(requestId, answer)
      if (held) answers.push(held)
    }
    if (outcome.availableJobTypes.length > 0) parts.availableJobs(outcome.availableJobTypes)
  }

  return {
    carryOut(work, at, records, answers) {
      const id = requests.open(work)
      const byTime = !work.handled && !work.answered
      commands += 1
      try {
        const outcome = parts.core().handle(work.command, at, id)
        if (byTime && outcome.events.length === 0) due.setAside(work.command)
        take(outcome, records, answers)
        return true
      } catch (error) {
        log.error({ error, command: work.command.kind }, 'a command failed by a bug; the state is built anew')
        if (byTime) due.setAside(work.command)
        const held = requests.settle(id, internal(work.command, error))
        if (held) answers.push(held)
        return false
      }
    },
    proceed(at, records, answers) {
      try {
        take(parts.core().proceed(at), records, answers)
        return true
      } catch (error) {
        log.error({ error }, 'deferred work failed by a bug; the state is built anew')
        return false
      }
    },
    continues: () => continues,
    startAnew() {
      continues = true
    },
    commands: () => commands,
  }
}

function internal(command: EngineCommand, error: unknown): Answer<unknown> {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    kind: 'rejected',
    code: 'INTERNAL',
    message: `Expected to carry out '${command.kind}', but an unexpected error occurred: ${reason}`,
  }
}
