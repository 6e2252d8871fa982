import { describe, expect, it } from 'vitest'
import type { Clock } from '../../engine/statute/clock.js'
import { demandLapse } from '../../engine/statute/demand-lapse.js'
import type { CitedArticle, NotCited } from '../../engine/statute/law-book.js'
import { articleInForce } from '../../engine/statute/law-book.js'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import { calendar } from './calendars.js'

const { law } = readProcessesFolder('processes')
const clock: Clock = { from: '2026-03-02T09:00:00+08:00', limit: { amount: 5, unit: 'workingDay' } }
const due = '2026-03-09T17:30:00+08:00'
const before = '2026-03-09T17:29:59+08:00'
const withdrawal = (on: string): CitedArticle | NotCited =>
  articleInForce(law, 'information-disclosure-2019#30', on)

describe('what an applicant owes and does not bring (statute.md §2.3; 大厅运行规则 Art. 2, 8)', () => {
  it.each([
    ['a tolerated material', 'tolerance', 'grantBarred', 'hall-rules#8'],
    ['a supplement asked later', 'supplement', 'clockResumes', 'hall-rules#2'],
  ] as const)('%s lapses, and nothing is deemed', (_, demand, consequence, entry) => {
    expect(demandLapse({ demand, clock, now: due }, calendar)).toMatchObject({
      kind: 'lapsed',
      effectAt: due,
      consequence,
      basis: [{ entry }, { entry: 'license-law#82' }, {}, {}],
    })
  })

  it('is withdrawn only where the law entry says so, and cites it', () => {
    const question = { demand: 'supplement', clock, now: due, withdrawal: withdrawal('2026-03-02') } as const
    expect(demandLapse(question, calendar)).toMatchObject({
      kind: 'withdrawn',
      effectAt: due,
      basis: [{ entry: 'information-disclosure-2019#30' }, { entry: 'hall-rules#2' }, {}, {}, {}],
    })
  })

  it('is not withdrawn by an entry that was not law on the day of acceptance', () => {
    const question = { demand: 'supplement', clock, now: due, withdrawal: withdrawal('2019-05-14') } as const
    expect(demandLapse(question, calendar)).toMatchObject({ kind: 'lapsed' })
  })

  it.each([
    ['a moment before', { now: before }, 'notDue'],
    ['brought in the last second', { now: due, metAt: before }, 'met'],
    [
      'while the clock stands still',
      { now: due, clock: { ...clock, stops: [{ from: '2026-03-03T09:00:00+08:00' }] } },
      'stopped',
    ],
  ])('does not lapse %s', (_, changes, why) => {
    expect(demandLapse({ demand: 'tolerance', clock, ...changes }, calendar)).toEqual({
      kind: 'none',
      why,
    })
  })

  it('lapses when it is brought at the very instant', () => {
    expect(demandLapse({ demand: 'tolerance', clock, now: due, metAt: due }, calendar).kind).toBe('lapsed')
  })

  it('names a year that is not loaded', () => {
    const far = { ...clock, from: '2027-03-02T09:00:00+08:00' }
    expect(demandLapse({ demand: 'tolerance', clock: far, now: due }, calendar)).toMatchObject({
      kind: 'missingYear',
      year: 2027,
    })
  })
})
