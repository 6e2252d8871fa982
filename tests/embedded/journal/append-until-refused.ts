import { openJournal } from '../../../engine/embedded/journal/journal.js'
import { sampleRecords } from './sample-records.js'

// A process of its own, because the limit of the size of files holds for a whole process.
const journal = await openJournal({ file: process.argv[2] ?? '' })
for (let done = 0; ; done += 1) {
  try {
    await journal.append(sampleRecords(done + 1, 1))
  } catch (error) {
    process.stdout.write(JSON.stringify({ done, reason: error instanceof Error ? error.message : '' }))
    process.exit(0)
  }
}
