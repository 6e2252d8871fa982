import { describe, expect, it } from 'vitest'
import { isAway, substitution } from '../../engine/statute/substitution.js'

const away = { from: '2026-03-03T00:00:00+08:00', to: '2026-03-10T00:00:00+08:00' }
const at = '2026-03-04T09:00:00+08:00'

describe('A and B roles AB角 (大厅运行规则 Art. 11; statute.md §6)', () => {
  it.each([
    ['before it begins', '2026-03-02T23:59:59+08:00', false],
    ['at its first instant', away.from, true],
    ['in its midst', at, true],
    ['at its last instant, which is not in it', away.to, false],
  ])('an absence %s', (_, instant, expected) => {
    expect(isAway([{ userId: 'a', ...away }], 'a', instant)).toBe(expected)
    expect(isAway([{ userId: 'a', ...away }], 'b', instant)).toBe(false)
  })

  it.each([
    ['stays with a holder who is there', { absences: [] }, { kind: 'stays' }],
    ['goes to the substitute', { absences: ['a'], substitute: 'b' }, { kind: 'handedOver', to: 'b' }],
    ['is returned without a substitute', { absences: ['a'] }, { kind: 'returned', why: 'noSubstitute' }],
    [
      'is returned when the substitute is away too',
      { absences: ['a', 'b'], substitute: 'b' },
      { kind: 'returned', why: 'substituteAway' },
    ],
    [
      'is returned when the substitute may not do it',
      { absences: ['a'], substitute: 'b', may: false },
      { kind: 'returned', why: 'substituteBarred' },
    ],
  ])('a task %s', (_, question: { absences: string[]; substitute?: string; may?: boolean }, expected) => {
    const { absences, may = true, ...rest } = question
    const list = absences.map((userId) => ({ userId, ...away }))
    expect(substitution({ holder: 'a', at, may, ...rest }, list)).toMatchObject(expected)
  })
})
