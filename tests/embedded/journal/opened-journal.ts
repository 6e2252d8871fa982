import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openJournal, type Journal, type JournalOptions } from '../../../engine/embedded/journal/journal.js'
import { temporaryFolder } from './temporary-folder.js'

/** A journal on a file of this test's own; closed when the test is over. */
export async function openedJournal(
  options: Partial<JournalOptions> = {},
): Promise<{ readonly file: string; readonly journal: Journal }> {
  const file = options.file ?? join(temporaryFolder(), 'bancheng.db')
  const journal = await openJournal({ ...options, file })
  onTestFinished(() => journal.close())
  return { file, journal }
}
