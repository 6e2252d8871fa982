/** Keeps several processes on one database out of each other's way, where writing alone cannot: while something outside is asked. */
export interface Locks {
  /** Whether other processes may be at work on the same database. */
  readonly shared: boolean
  /**
   * Does `work` while nobody else has the lock of this name; undefined, and nothing done, where somebody has. Not to be asked twice at once
   * for one name within a process.
   */
  exclusively<Result>(
    name: string,
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined>
}

/** For a database that one process has to itself. */
export const ownLocks: Locks = {
  shared: false,
  exclusively: async (_name, work) => ({ result: await work() }),
}
