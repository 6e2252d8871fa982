import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createVirtualTime } from '../../../engine/scenario/virtual-time.js'
import { compileTree } from '../../bench/compile-tree.js'
import { temporaryFolder } from '../journal/temporary-folder.js'
import { killedChild } from './killed-child.js'
import { openedEngine } from './opened-engine.js'

const kills = 50
const lanes = 2

/** Rows of a query, one column. */
function column(file: string, sql: string): readonly string[] {
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare<[], string | number>(sql).pluck().all().map(String)
  } finally {
    database.close()
  }
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

function missing(expected: readonly string[], found: readonly string[]): readonly string[] {
  const there = new Set(found)
  return expected.filter((value) => !there.has(value))
}

const ofProcess = (kind: string) =>
  `SELECT key FROM records WHERE kind = '${kind}' AND value ->> '$.bpmnElementType' = 'PROCESS'`
const ofKind = (kind: string) => `SELECT key FROM records WHERE kind = '${kind}'`

/** Kills a loaded server `times` times, then counts. */
async function lane(program: string, times: number): Promise<void> {
  const file = join(temporaryFolder(), 'bancheng.db')
  const told: string[] = []
  for (let life = 0; life < times; life += 1) told.push(...(await killedChild(program, file, life)))
  const words = (verb: string, word: number) =>
    told.filter((line) => line.startsWith(`${verb} `)).map((line) => line.split(' ')[word] ?? '')

  // The timers that were running when the last server died are due when the next one starts.
  const running = missing(column(file, ofKind('TIMER:CREATED')), column(file, ofKind('TIMER:TRIGGERED')))
  const engine = await openedEngine({ file, time: createVirtualTime(Date.now() + 3_600_000) })
  await engine.idle()
  expect(missing(running, column(file, ofKind('TIMER:TRIGGERED')))).toEqual([])
  for (const type of ['first', 'second']) {
    const wish = { type, worker: 'last', timeout: 600_000 }
    engine.streamActivatedJobs(wish, (job) => void engine.completeJob({ jobKey: job.key }))
  }
  await engine.advance(10_000)

  const created = words('created', 1)
  const instances = column(file, ofProcess('PROCESS_INSTANCE:ELEMENT_ACTIVATED'))
  const ids = column(
    file,
    `SELECT value ->> '$.value' FROM records WHERE kind = 'VARIABLE:CREATED' AND value ->> '$.name' = 'id'`,
  ).map((text) => JSON.parse(text) as string)
  const jobs = column(file, ofKind('JOB:COMPLETED'))
  const timers = column(file, ofKind('TIMER:TRIGGERED'))
  const ended = column(file, ofProcess('PROCESS_INSTANCE:ELEMENT_COMPLETED'))

  expect(told.filter((line) => line.startsWith('refused'))).toEqual([])
  expect(created.length).toBeGreaterThan(times)
  expect(words('completed', 1).length).toBeGreaterThan(times)
  // Nothing acknowledged is lost …
  expect(missing(created, instances)).toEqual([])
  expect(missing(words('created', 2), ids)).toEqual([])
  expect(missing(words('completed', 1), jobs)).toEqual([])
  expect(missing(words('noted', 1), column(file, 'SELECT id FROM notes'))).toEqual([])
  // … nothing is done twice …
  for (const keys of [ids, jobs, timers, ended, words('completed', 1)]) expect(repeated(keys)).toEqual([])
  // … and all that was begun has come to its end.
  expect(missing(column(file, ofKind('TIMER:CREATED')), timers)).toEqual([])
  expect(missing(instances, ended)).toEqual([])
  expect(jobs).toHaveLength(instances.length * 2)
}

describe('a loaded server', () => {
  it(
    `that is killed ${kills} times at random instants loses nothing and does nothing twice`,
    { timeout: 300_000 },
    async () => {
      const target = `tests-${process.pid}`
      onTestFinished(() => rmSync(join('dist', target), { recursive: true, force: true }))
      const program = compileTree(target)('tests/embedded/run/crash-child.ts')
      await Promise.all(Array.from({ length: lanes }, () => lane(program, kills / lanes)))
    },
  )
})
