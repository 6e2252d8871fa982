/** Lets one piece of work at a time touch a case; others of the same case wait in line, other cases go on. */
export interface CaseQueue {
  run<Result>(caseNumber: string, work: () => Promise<Result>): Promise<Result>
}

export function createCaseQueue(): CaseQueue {
  const tails = new Map<string, Promise<unknown>>()
  return {
    async run(caseNumber, work) {
      const before = tails.get(caseNumber)
      const mine = (before ?? Promise.resolve()).then(work, work)
      const tail = mine.catch(() => undefined)
      tails.set(caseNumber, tail)
      try {
        return await mine
      } finally {
        if (tails.get(caseNumber) === tail) tails.delete(caseNumber)
      }
    },
  }
}
