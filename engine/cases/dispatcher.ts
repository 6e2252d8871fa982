import type { OutboxRow } from '../store/rows/outbox-row.js'
import type { Activity } from './activity.js'
import type { HallContext } from './hall-context.js'
import { sendCommand } from './send-command.js'
import type { SendOutcome } from './send-command.js'

/** Brings the outbox to the process engine: in order within a case, cases side by side, again until the engine has it. */
export interface Dispatcher {
  /**
   * Says that commands with these ids were written just now, by this process, and never sent. Answers what became of the first attempt at
   * the last of them; `waiting` also where earlier commands of the case wait, and where the engine does not answer.
   */
  wrote(caseNumber: string, ids: readonly string[]): Promise<SendOutcome>
  /** Sends all that waits since before. Resolves when each case's commands are sent, or wait for another attempt. */
  drain(): Promise<void>
  /** Begins nothing more; what waits stays in the outbox. */
  close(): void
}

interface Asker {
  readonly caseNumber: string
  readonly resolve: (outcome: SendOutcome) => void
}

const firstPause = 500
/** ms after which nobody is kept waiting for an engine that does not answer. */
const patience = 5_000
const longestPause = 60_000
const sideBySide = 50

export function createDispatcher(context: HallContext, activity: Activity): Dispatcher {
  const fresh = new Set<string>()
  const askers = new Map<string, Asker>()
  const pumping = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const pauses = new Map<string, { readonly length: number; readonly cancel: () => void }>()
  let closed = false

  function pump(caseNumber: string): Promise<void> {
    again.add(caseNumber)
    const running = pumping.get(caseNumber)
    if (running !== undefined) return running
    const work = activity.track(async () => {
      while (again.delete(caseNumber)) await sendAll(caseNumber)
      pumping.delete(caseNumber)
      for (const [id, asker] of askers) if (asker.caseNumber === caseNumber) tell(id, 'waiting')
    })
    pumping.set(caseNumber, work)
    return work
  }

  async function sendAll(caseNumber: string): Promise<void> {
    pauses.get(caseNumber)?.cancel()
    try {
      const { locks } = context.store
      const sent = await locks.exclusively(`outbox/${caseNumber}`, () => sendWaiting(caseNumber))
      // Another process sends for this case; whether all of it went is looked at again.
      if (sent === undefined) pause(caseNumber)
    } catch (error) {
      context.log.error({ caseNumber, error }, 'the outbox could not be read or written')
      pause(caseNumber)
    }
  }

  async function sendWaiting(caseNumber: string): Promise<void> {
    while (!closed) {
      const row = await context.store.outbox.first(caseNumber)
      if (row === undefined) {
        pauses.delete(caseNumber)
        return
      }
      const outcome = await sendCommand(context, row, await isFirst(row))
      if (outcome === 'waiting') {
        pause(caseNumber)
        return
      }
      tell(row.id, outcome)
      pauses.delete(caseNumber)
    }
  }

  /** Whether a command has never been on its way. A process that sends what another wrote says so before, because it may not live to say it after. */
  async function isFirst(row: OutboxRow): Promise<boolean> {
    if (fresh.delete(row.id)) return row.attempts === 0
    if (context.store.locks.shared) {
      const patch = { attempts: row.attempts + 1 }
      await context.store.commit([{ kind: 'update', table: 'outbox', key: { id: row.id }, patch }])
    }
    return false
  }

  function tell(id: string, outcome: SendOutcome): void {
    askers.get(id)?.resolve(outcome)
    askers.delete(id)
  }

  function pause(caseNumber: string): void {
    if (closed) return
    const length = Math.min((pauses.get(caseNumber)?.length ?? firstPause / 2) * 2, longestPause)
    const cancel = context.time.alarm(context.time.now() + length, () => void pump(caseNumber))
    pauses.set(caseNumber, { length, cancel })
  }

  return {
    wrote(caseNumber, ids) {
      const last = ids.at(-1)
      if (last === undefined) return Promise.resolve('sent')
      for (const id of ids) fresh.add(id)
      const outcome = new Promise<SendOutcome>((resolve) => askers.set(last, { caseNumber, resolve }))
      const silence = context.time.alarm(context.time.now() + patience, () => tell(last, 'waiting'))
      void outcome.then(silence)
      void pump(caseNumber)
      return outcome
    },
    async drain() {
      let after = ''
      for (;;) {
        const cases = await context.store.outbox.waitingCases(after, sideBySide)
        await Promise.all(cases.map(pump))
        const last = cases.at(-1)
        if (last === undefined) return
        after = last
      }
    },
    close() {
      closed = true
      for (const { cancel } of pauses.values()) cancel()
    },
  }
}
