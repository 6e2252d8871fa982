import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { toProblem, type Problem } from '../api/problem.js'

/** Something asked of the server: what is known of it now, and how to ask again. */
export interface Loaded<T> {
  data: ShallowRef<T | undefined>
  problem: ShallowRef<Problem | undefined>
  loading: Ref<boolean>
  reload(): Promise<void>
}

/**
 * Asks at once and on `reload`. What was known stays visible while asking again; of several answers under way only the
 * one asked for last counts.
 */
export function useLoad<T>(ask: () => Promise<T>): Loaded<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const loading = ref(false)
  let latest = 0

  async function reload(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const answer = await ask()
      if (mine !== latest) return
      data.value = answer
      problem.value = undefined
    } catch (thrown) {
      if (mine === latest) problem.value = toProblem(thrown)
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  void reload()
  return { data, problem, loading, reload }
}
