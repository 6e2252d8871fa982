import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lineOf } from '../../engine/scenario/scenario-result.js'
import { told } from './told.js'

const processes = join(import.meta.dirname, '../../processes')
const root = mkdtempSync(join(tmpdir(), 'bancheng-interleaving-'))
const folder = join(root, 'matters', 'interleaving')

beforeAll(() => {
  const model = join(processes, 'matters', 'newborn-one-thing')
  for (const name of ['calendars', 'law', 'schema']) symlinkSync(join(processes, name), join(root, name))
  mkdirSync(join(folder, 'forms'), { recursive: true })
  cpSync(join(import.meta.dirname, 'processes', 'interleaving.bpmn'), join(folder, 'process.bpmn'))
  cpSync(join(model, 'forms', 'application.form'), join(folder, 'forms', 'application.form'))
  const matter = JSON.parse(readFileSync(join(model, 'matter.json'), 'utf8')) as object
  const own = { id: 'interleaving', process: 'interleaving', forms: { application: 'newborn-application' } }
  writeFileSync(join(folder, 'matter.json'), JSON.stringify({ ...matter, ...own }))
})

/** A whole application for the form and the materials of the matter that is borrowed. */
function submission(): readonly object[] {
  const file = join(processes, 'matters', 'newborn-one-thing', 'scenarios', 'by-hand.json')
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { readonly steps: readonly object[] }
  return steps.filter((step) => 'submit' in step)
}

afterAll(() => rmSync(root, { recursive: true, force: true }))

it('lets the timers of a diagram and the clocks of the law ring in one order of instants', async () => {
  const file = join(folder, 'story.json')
  const story = {
    title: 'a timer a minute before the deadline, one a minute after it',
    at: '2026-03-09T09:00:00+08:00',
    steps: [
      ...submission(),
      { as: 'intake', accept: {} },
      { expect: { active: ['after', 'before', 'opinion'] } },
      { advance: 'P2D' },
    ],
    expect: {
      state: 'completed',
      completedInOrder: ['before', 'opinion', 'after', 'close', 'end'],
      ledger: [{ effectAt: '2026-03-10T17:30:00+08:00', carriedOutAt: '2026-03-10T17:30:00+08:00' }],
      case: { closedAt: '2026-03-10T17:31:00+08:00' },
    },
  }
  writeFileSync(file, JSON.stringify(story))
  expect(lineOf(await told(file))).toBe(`ok ${story.title}`)
})

it('ends a story that does not come to rest when its time is up', async () => {
  const file = join(folder, 'endless.json')
  const story = { title: 'endless', steps: [{ submit: { applicant: { name: '李强' }, application: {} } }] }
  writeFileSync(file, JSON.stringify(story))
  expect(lineOf(await told(file, AbortSignal.abort()))).toBe(
    'not ok endless: Expected the story to come to rest in the time given, but it did not',
  )
})
