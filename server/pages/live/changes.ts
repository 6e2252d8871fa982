import { onScopeDispose, readonly, ref } from 'vue'
import { listenToChanges, type Change, type Connection } from '../api/events.js'

const quiet = 150
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
 * Calls `react` after changes that `concerns` lets through, several close together as one, while the component lives.
 * After a lost connection, and when the tab is looked at again, it is called in any case.
 */
export function useChanges(concerns: (change: Change) => boolean, react: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(react, quiet)
  }
  const listener = (change: Change): void => {
    if (change.kind === 'reconnected' || concerns(change)) soon()
  }
  const seen = (): void => {
    if (document.visibilityState === 'visible') soon()
  }
  listeners.add(listener)
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    clearTimeout(waiting)
    listeners.delete(listener)
    document.removeEventListener('visibilitychange', seen)
  })
}
