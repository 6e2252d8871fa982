import { onScopeDispose, readonly, ref } from 'vue'
import { listenToChanges, type Change, type Connection } from '../api/events.js'

const gather = 120
const between = 1_000
const stale = 300_000
const listeners = new Set<(change: Change) => void>()
const state = ref<Connection>('connecting')
let stop: (() => void) | undefined

/** Whether the page hears of changes at once. */
export const connection = readonly(state)

/** Begins to listen; called once a person has signed in. */
export function startListening(): void {
  stop ??= listenToChanges({
    changed: (change) => listeners.forEach((listener) => listener(change)),
    connection: (next) => (state.value = next),
  })
}

/** Stops listening, at sign-out. */
export function stopListening(): void {
  stop?.()
  stop = undefined
  state.value = 'connecting'
}

/**
 * Calls `react` after changes that `concerns` lets through while the component lives: the first at once, a hail of them at
 * most once a second. After a lost connection, when the tab is looked at again, and every five minutes (the days left go
 * down by themselves) it is called in any case.
 */
export function useChanges(concerns: (change: Change) => boolean, react: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  const soon = (): void => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined
        last = performance.now()
        react()
      },
      Math.max(gather, last + between - performance.now()),
    )
  }
  const listener = (change: Change): void => {
    if (change.kind === 'reconnected' || concerns(change)) soon()
  }
  const seen = (): void => {
    if (document.visibilityState === 'visible') soon()
  }
  const again = setInterval(seen, stale)
  listeners.add(listener)
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    clearTimeout(waiting)
    clearInterval(again)
    listeners.delete(listener)
    document.removeEventListener('visibilitychange', seen)
  })
}
