import { closeSync, openSync } from 'node:fs'

/**
 * Creates a data file for its owner alone (mode 0600) where there is none; SQLite gives its log and index beside it the same mode. What is there
 * stays as it is: whoever runs the hall may have opened it to a group.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600))
  } catch (error) {
    // Whatever else is wrong with the place is told by whoever opens the file.
    if (!(error instanceof Error)) throw error
  }
}
