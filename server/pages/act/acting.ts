import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { toProblem, type Problem } from '../api/problem.js'
import { tell } from '../live/telling.js'

/** An act under way: whether it waits for the server, and what the server had against it. */
export interface Acting {
  busy: Ref<boolean>
  problem: ShallowRef<Problem | undefined>
  run(send: () => Promise<unknown>, done: string): Promise<boolean>
}

/** Carries out one act at a time, tells its success in a word and keeps its refusal to be shown. */
export function useActing(): Acting {
  const busy = ref(false)
  const problem = shallowRef<Problem>()

  async function run(send: () => Promise<unknown>, done: string): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await send()
      tell(done)
      return true
    } catch (thrown) {
      problem.value = toProblem(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
