/** Gives running numbers that begin anew with each prefix. */
export interface Serials {
  /**
   * The next serial of a prefix. `last` reads the highest one written; it is asked each time, because another process may have written
   * meanwhile, and whoever then meets a conflict asks here again.
   */
  next(prefix: string, last: () => Promise<number>): Promise<number>
}

export function createSerials(): Serials {
  const given = new Map<string, number>()
  return {
    async next(prefix, last) {
      const written = await last()
      const serial = Math.max(written, given.get(prefix) ?? 0) + 1
      given.set(prefix, serial)
      return serial
    },
  }
}
