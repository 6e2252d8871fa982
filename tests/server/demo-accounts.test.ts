import { describe, expect, it } from 'vitest'
import { createVirtualTime } from '../../engine/scenario/virtual-time.js'
import { toMs } from '../../engine/statute/instant.js'
import { makeDemoAccounts } from '../../server/accounts/demo-accounts.js'
import { openTestBancheng } from './open-test-bancheng.js'

describe('the accounts of the first start', () => {
  it('hold two heads for each department: who lets a case in does not decide it (受审分离)', async () => {
    const time = createVirtualTime(toMs('2026-03-02T09:00:00+08:00'))
    const { bancheng } = await openTestBancheng(time, ['construction-joint-review'])
    const made = await makeDemoAccounts(bancheng)
    await bancheng.close()
    const departments = bancheng.catalogue.matters().flatMap((matter) => matter.departments)
    expect(departments.length).toBeGreaterThan(3)
    for (const { id } of departments) {
      const heads = made.filter(
        ({ roles, department }) => roles.includes('bureauHead') && (department ?? id) === id,
      )
      expect([id, heads.length]).toEqual([id, 2])
    }
  })
})
