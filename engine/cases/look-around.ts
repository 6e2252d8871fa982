import type { Dispatcher } from './dispatcher.js'
import type { DueClocks } from './due-clocks.js'
import type { HallContext } from './hall-context.js'

const interval = 5_000

/**
 * Where several processes share the cases, looks from time to time for what another one left behind: commands it did not live to send, and
 * clocks that only it knew of. Returns what ends the looking.
 */
export function lookAround(
  context: HallContext,
  parts: { readonly dispatcher: Dispatcher; readonly dueClocks: DueClocks },
): () => void {
  if (!context.store.locks.shared) return () => undefined
  let closed = false
  let silence: () => void = () => undefined

  async function look(): Promise<void> {
    try {
      await parts.dispatcher.drain()
      await parts.dueClocks.applyDue()
    } catch (error) {
      context.log.error({ error }, 'what other processes left behind could not be looked for')
    }
    wait()
  }

  function wait(): void {
    if (!closed) silence = context.time.alarm(context.time.now() + interval, () => void look())
  }

  wait()
  return () => {
    closed = true
    silence()
  }
}
