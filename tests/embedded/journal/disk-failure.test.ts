import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../../engine/embedded/journal/journal.js'
import { startThread } from '../../../engine/embedded/journal/start-thread.js'
import { openedJournal } from './opened-journal.js'
import { sampleRecords } from './sample-records.js'
import { temporaryFolder } from './temporary-folder.js'

/** Appends until the journal refuses; answers how many records it said are on disk, and why it refused. */
async function fill(append: (position: number) => Promise<void>): Promise<{ done: number; reason: unknown }> {
  for (let done = 0; ; done += 1) {
    try {
      await append(done + 1)
    } catch (reason) {
      return { done, reason }
    }
  }
}

describe('a journal whose disk fails', () => {
  it('stops when it is full, having told the truth about every record', async () => {
    const heard: string[] = []
    const { file, journal } = await openedJournal({
      maxBytes: 200_000,
      onStopped: (reason) => heard.push(reason),
    })

    const { done, reason } = await fill((position) => journal.append(sampleRecords(position, 1)))

    expect(done).toBeGreaterThan(10)
    expect(reason).toMatchObject({ code: 'STOPPED', message: expect.stringContaining('full') as string })
    expect(heard).toEqual([journal.stopped()])
    await expect(journal.append(sampleRecords(done + 1, 1))).rejects.toMatchObject({ code: 'STOPPED' })
    await expect(journal.write([])).rejects.toMatchObject({ code: 'STOPPED' })
    await journal.close()

    const again = await openJournal({ file })
    expect(again.reader.after(0, 100_000)).toEqual(sampleRecords(1, done))
    await again.close()
  })

  it('stops when its thread dies', async () => {
    let thread: Worker | undefined
    const { journal } = await openedJournal({
      startThread: (module, options) => (thread = startThread(module, options)),
    })
    await journal.append(sampleRecords(1, 1))
    const pending = journal.append(sampleRecords(2, 1))

    await thread?.terminate()

    await expect(pending).rejects.toMatchObject({ code: 'STOPPED' })
    await expect(journal.append(sampleRecords(3, 1))).rejects.toMatchObject({ code: 'STOPPED' })
    expect(journal.stopped()).toContain('thread')
  })

  it('stops when the operating system refuses a write, and nothing it acknowledged is lost', async () => {
    const file = join(temporaryFolder(), 'bancheng.db')
    const child = new URL('./append-until-refused.ts', import.meta.url).pathname
    const kilobytes = 300

    const run = spawnSync(
      'sh',
      ['-c', `ulimit -f ${kilobytes * 2}; exec "$0" --import tsx "$1" "$2"`, process.execPath, child, file],
      {
        encoding: 'utf8',
      },
    )

    const told = JSON.parse(run.stdout) as { done: number; reason: string }
    expect(told.done).toBeGreaterThan(10)
    expect(told.reason).toMatch(/I\/O error|full/)
    const { journal } = await openedJournal({ file })
    expect(journal.reader.after(0, 100_000)).toEqual(sampleRecords(1, told.done))
  })
})
