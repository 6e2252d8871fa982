import { describe, expect, it } from 'vitest'
import { scenarioUser, type MatterCast } from '../../engine/scenario/scenario-user.js'

const cast: MatterCast = {
  matterId: 'm',
  leadDepartment: 'housing',
  departments: [
    { id: 'housing', name: '住建局' },
    { id: 'planning', name: '规划局' },
  ],
}

describe('the person a scenario names', () => {
  it.each([
    ['applicant', { roles: ['applicant'] }],
    ['intake', { roles: ['intake'] }],
    ['inspector', { roles: ['inspector'] }],
    ['admin', { roles: ['admin'] }],
    ['planning', { roles: ['approver'], department: 'planning', name: '规划局审批员' }],
    ['bureauHead', { roles: ['bureauHead'], department: 'housing' }],
    ['bureauHead:planning', { roles: ['bureauHead'], department: 'planning', name: '规划局局长' }],
    ['intake#2', { roles: ['intake'] }],
    ['planning#2', { roles: ['approver'], department: 'planning', name: '规划局审批员2' }],
  ])('%s', (name, person) => {
    expect(scenarioUser(name, cast)).toMatchObject(person)
  })

  it('is always the same, and another with another number', () => {
    const [first, again, second] = ['planning', 'planning', 'planning#2'].map((name) =>
      scenarioUser(name, cast),
    )
    expect(first).toEqual(again)
    expect(second?.userId).not.toBe(first?.userId)
  })

  it.each(['nobody', '', 'planning:housing', 'bureauHead:nobody', 'planning#', 'toString'])(
    'is none: %j',
    (name) => {
      expect(scenarioUser(name, cast)).toBeUndefined()
    },
  )
})
