import { createCore, readResources, type EngineCommand, type Outcome } from '../../../engine/embedded/core.js'
import { dueInstant } from './due-instant.js'
import { createKeyMap } from './key-map.js'
import { rejectionType } from './rejection-type.js'
import type { CommandStep, RecordedEntry, Recording } from './recording.js'
import { startOfClock } from './start-of-clock.js'
import { toCommand } from './to-command.js'
import { toRecordedEvent } from './to-recorded-event.js'

/** What the embedded engine did with a recording's commands. */
export interface Replay {
  readonly events: readonly RecordedEntry[]
  /** Commands for which the engine has no handler. */
  readonly unknownCommands: readonly string[]
}

/** Far more than any recording needs: a timer that is due again at once ends here. */
const MAX_ROUNDS = 50

/** Drives a fresh embedded engine with the steps of a recording. A throw is a bug of the engine. */
export async function replayRecording({ resources, steps, events: recorded }: Recording): Promise<Replay> {
  const core = createCore({ random: () => 0.5, uuid: () => '00000000-0000-4000-8000-000000000000' })
  const keys = createKeyMap(recorded)
  const events: RecordedEntry[] = []
  const unknownCommands: string[] = []
  const asked: string[] = []
  let at = startOfClock(recorded)

  function take({ events: records, replies, continues }: Outcome, asking?: number): void {
    for (const record of records) {
      const event = toRecordedEvent(record)
      events.push(event)
      keys.observe(event)
    }
    for (const { requestId, answer } of replies) {
      // What is answered later, when a listener has denied a change, Zeebe writes down as no refusal.
      if (answer.kind === 'accepted' || requestId !== asking) continue
      events.push({ rej: asked[requestId] ?? '', type: rejectionType(answer.code), reason: answer.message })
    }
    if (continues) take(core.proceed(at))
  }

  function ask(command: EngineCommand): void {
    const asking = asked.push(command.kind) - 1
    take(core.handle(command, at, asking), asking)
  }

  /** Lets time do what is due, and what that makes due. */
  function settle(): void {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const due = core.due(at)
      if (due.length === 0) return
      for (const command of due) take(core.handle(command, at))
    }
  }

  async function deploy(names: readonly string[]): Promise<void> {
    const read = await readResources(names.map((name) => ({ name, content: resources[name] ?? '' })))
    if ('kind' in read) {
      events.push({ rej: 'DEPLOYMENT:CREATE', type: rejectionType(read.code), reason: read.message })
      return
    }
    ask({ kind: 'DEPLOYMENT:CREATE', resources: read })
  }

  async function follow(step: CommandStep): Promise<void> {
    if (step.cmd === 'DEPLOYMENT:CREATE') {
      await deploy(step.value?.resources ?? [])
      return
    }
    const command = toCommand(step, (key) => keys.here(key))
    if (command) ask(command)
    else unknownCommands.push(step.cmd)
  }

  // What no step deploys was there before the recording began.
  const deployed = new Set(steps.flatMap((step) => ('cmd' in step ? (step.value?.resources ?? []) : [])))
  for (const name of Object.keys(resources)) if (!deployed.has(name)) await deploy([name])

  for (const step of steps) {
    if ('advanceMs' in step) {
      at += step.advanceMs
    } else {
      const due = dueInstant(core.image(), step.cmd, keys.here(step.key))
      if (due.kind === 'client') {
        at += 1
        settle()
        await follow(step)
      } else if (due.at !== undefined) {
        at = Math.max(at, due.at)
      }
    }
    settle()
  }
  return { events, unknownCommands }
}
