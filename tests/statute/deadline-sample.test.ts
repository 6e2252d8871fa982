import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerDeadline } from '../oracle/deadline-answer.js'
import type { DeadlineCase } from '../oracle/deadline-answer.js'
import { calendar, calendarOf } from './calendars.js'

const lines = readFileSync(join(import.meta.dirname, '../oracle/deadlines.sample.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DeadlineCase & { due?: string; missingYear?: number })

describe('the 200 worked clocks (statute.md §1)', () => {
  it.each([
    ['all loaded years', calendar],
    ['2024–2026 alone', calendarOf(2024, 2025, 2026)],
  ])('agree with %s', (_, years) => {
    expect(lines).toHaveLength(200)
    const expected = lines.map(({ id, due, missingYear }) =>
      missingYear === undefined ? { id, due } : { id, missingYear },
    )
    expect(lines.map((line) => answerDeadline(line, years))).toEqual(expected)
  })

  it('answers a clock that is stopped with no end with no instant', () => {
    const line = { id: 'open', from: '2026-03-02T09:00+08:00', amount: 5, unit: 'workingDay' } as const
    expect(answerDeadline({ ...line, stops: [{ from: '2026-03-04T09:00+08:00' }] }, calendar)).toEqual({
      id: 'open',
      due: null,
    })
  })
})
