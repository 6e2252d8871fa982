import { hashPassword } from '../../server/accounts/password.js'
import type { StoredUser } from '../../server/bancheng.js'

export const PASSWORD = 'Correct-horse-7'

const person = (username: string, role: string, department?: string) => ({
  userId: `u-${username}`,
  username,
  name: `测试 ${username}`,
  roles: [role],
  ...(department !== undefined && { department }),
})

/** One of each role, all with the same password. */
export async function testPeople(): Promise<readonly StoredUser[]> {
  const passwordHash = await hashPassword(PASSWORD)
  return [
    person('window', 'intake'),
    person('window2', 'intake'),
    person('head', 'bureauHead'),
    person('inspector', 'inspector'),
    person('mayor', 'governmentHead'),
    person('designer', 'designer'),
    person('admin', 'admin'),
    person('applicant', 'applicant'),
    person('stranger', 'applicant'),
    ...['planning', 'fire', 'civilDefence', 'landscaping', 'housing'].map((id) => person(id, 'approver', id)),
    person('fire2', 'approver', 'fire'),
  ].map((each) => ({ ...each, passwordHash }))
}
