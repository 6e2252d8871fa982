import { describe, expect, it } from 'vitest'
import { mayWithdrawPledge, pledgeConsequence } from '../../engine/statute/pledge.js'

describe('a pledge that is checked 承诺核查 (行政许可法 Art. 69(2); 大厅运行规则 Art. 9)', () => {
  it.each([
    ['kept', 'none', 'nothing', ['hall-rules#9']],
    ['kept', 'granted', 'nothing', ['hall-rules#9']],
    ['broken', 'none', 'grantBarred', ['hall-rules#9']],
    ['broken', 'granted', 'withdrawGrant', ['license-law#69', 'hall-rules#9']],
    ['broken', 'refused', 'nothing', ['hall-rules#9']],
  ] as const)('%s, decision %s: %s', (result, decision, kind, entries) => {
    const found = pledgeConsequence({ result, decision })
    expect(found.kind).toBe(kind)
    expect(found.basis.map(({ entry }) => entry)).toEqual(entries)
  })

  it.each([
    [false, 'open', true],
    [false, 'kept', true],
    [false, 'broken', false],
    [true, 'open', false],
    [true, 'kept', false],
  ] as const)('may be taken back: decided %s, %s → %s', (decided, state, may) => {
    expect(mayWithdrawPledge({ decided, state })).toBe(may)
  })
})
