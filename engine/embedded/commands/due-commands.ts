import type { DueQueue } from '../state/due-queue.js'
import type { EngineState } from '../state/engine-state.js'
import type { EngineCommand } from './command.js'

type FromTime = readonly [queue: DueQueue, command: (key: number) => EngineCommand]

function sources(state: Readonly<EngineState>): readonly FromTime[] {
  return [
    [state.timersDue, (timerKey) => ({ kind: 'TIMER:TRIGGER', timerKey })],
    [state.jobDeadlines, (jobKey) => ({ kind: 'JOB:TIME_OUT', jobKey })],
    [state.jobBackOffs, (jobKey) => ({ kind: 'JOB:RECUR_AFTER_BACKOFF', jobKey })],
    [state.messageDeadlines, (messageKey) => ({ kind: 'MESSAGE:EXPIRE', messageKey })],
  ]
}

/** The commands that time gives at `at`, the earliest first. */
export function dueCommands(state: Readonly<EngineState>, at: number): readonly EngineCommand[] {
  const due = sources(state).flatMap(([queue, command]) => {
    const end = queue.findIndex((entry) => entry.at > at)
    return queue
      .slice(0, end < 0 ? queue.length : end)
      .map((entry) => ({ at: entry.at, command: command(entry.key) }))
  })
  return due.toSorted((one, other) => one.at - other.at).map(({ command }) => command)
}

/** The earliest instant at which time gives a command. */
export function nextDue(state: Readonly<EngineState>): number | undefined {
  const instants = sources(state).flatMap(([queue]) => queue[0]?.at ?? [])
  return instants.length === 0 ? undefined : Math.min(...instants)
}
