import { toMs } from '../statute/instant.js'
import type { Change } from '../store/change.js'
import type { Activity } from './activity.js'
import type { HallContext } from './hall-context.js'
import { settleCase } from './settle-case.js'

/** Keeps the next instant at which any clock has something to do, and sees that it is done then. */
export interface DueClocks {
  nextDue(): string | undefined
  applyDue(): Promise<void>
  /** Looks whether what was written falls due before anything known. */
  wrote(changes: readonly Change[]): void
  close(): void
}

const together = 200
const retryPause = 60_000

export function createDueClocks(context: HallContext, activity: Activity): DueClocks {
  let next: string | undefined
  let silence: (() => void) | undefined
  let running: Promise<void> | undefined
  let again = false
  let closed = false

  function expect(at: string | undefined, notBefore = 0): void {
    next = at
    silence?.()
    silence = undefined
    if (at === undefined || closed) return
    silence = context.time.alarm(Math.max(toMs(at), notBefore), () => void applyDue())
  }

  function applyDue(): Promise<void> {
    again = true
    running ??= activity.track(async () => {
      while (again && !closed) {
        again = false
        await applyAll()
      }
      running = undefined
    })
    return running
  }

  async function applyAll(): Promise<void> {
    const failed = new Set<string>()
    try {
      for (;;) {
        const due = await context.store.clocks.due(context.now(), together + failed.size)
        const cases = new Set(due.map((row) => row.caseNumber).filter((number) => !failed.has(number)))
        if (cases.size === 0) break
        await Promise.all([...cases].map((number) => settle(number, failed)))
      }
      expect(await context.store.clocks.earliest(), failed.size > 0 ? context.time.now() + retryPause : 0)
    } catch (error) {
      context.log.error({ error }, 'the clocks could not be read')
      expect(context.now(), context.time.now() + retryPause)
    }
  }

  /** One case that cannot be settled does not keep the others from it. */
  async function settle(caseNumber: string, failed: Set<string>): Promise<void> {
    try {
      await settleCase(context, caseNumber)
    } catch (error) {
      failed.add(caseNumber)
      context.log.error({ caseNumber, error }, 'the clocks of the case could not be settled')
    }
  }

  return {
    nextDue: () => next,
    applyDue,
    wrote(changes) {
      for (const change of changes) {
        if (change.table !== 'clocks' || change.kind === 'remove') continue
        const at = change.kind === 'insert' ? change.row.nextAt : change.patch.nextAt
        if (at == null) continue
        if (at <= context.now()) void applyDue()
        else if (next === undefined || at < next) expect(at)
      }
    },
    close() {
      closed = true
      silence?.()
    },
  }
}
