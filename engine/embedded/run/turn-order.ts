import type { WorkSource } from './work.js'

/** Takes from several sources in turn, so that none of them starves, whatever the others have. */
export function turnOrder(sources: readonly WorkSource[]): WorkSource {
  let turn = 0
  return {
    next(at) {
      for (let asked = 0; asked < sources.length; asked += 1) {
        const source = sources[turn % sources.length]
        turn += 1
        const work = source?.next(at)
        if (work) return work
      }
      return undefined
    },
    waiting: (at) => sources.some((source) => source.waiting(at)),
  }
}
