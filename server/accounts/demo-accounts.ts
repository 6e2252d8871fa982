import { randomUUID } from 'node:crypto'
import type { Bancheng, Role, StoredUser } from '../bancheng.js'
import { hashPassword, makePassword } from './password.js'

/** An account made at the first start, with the password that is shown once and kept nowhere. */
export interface DemoAccount {
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly department?: string
  readonly password: string
}

const PEOPLE: readonly Omit<DemoAccount, 'password'>[] = [
  { username: 'window', name: '综合窗口 陈静', roles: ['intake'] },
  { username: 'window2', name: '综合窗口 刘洋', roles: ['intake'] },
  { username: 'head', name: '局级负责人 赵国强', roles: ['bureauHead'] },
  { username: 'mayor', name: '政府分管负责人 周建华', roles: ['governmentHead'] },
  { username: 'inspector', name: '督查员 孙丽', roles: ['inspector'] },
  { username: 'admin', name: '系统管理员', roles: ['admin'] },
  { username: 'designer', name: '流程设计 王敏', roles: ['designer'] },
  { username: 'applicant', name: '申请人 李明', roles: ['applicant'] },
]

/**
 * Makes the accounts with which the hall can be tried, if there is no account at all: the window, the bureau head, the head of government, inspection,
 * administration, an applicant, and for each department of the catalogue an approver and a bureau head.
 * Answers what was made; nothing where there were accounts before.
 */
export async function makeDemoAccounts({ users, catalogue }: Bancheng): Promise<readonly DemoAccount[]> {
  if ((await users.count()) > 0) return []
  const departments = new Map(
    catalogue.matters().flatMap((matter) => matter.departments.map(({ id, name }) => [id, name])),
  )
  const officers = [...departments].flatMap(([department, name]) => [
    { username: department, name: `${name} 审批员`, roles: ['approver'] as const, department },
    { username: `${department}-head`, name: `${name} 负责人`, roles: ['bureauHead'] as const, department },
  ])
  const accounts = [...PEOPLE, ...officers].map((person) => ({ ...person, password: makePassword() }))
  await users.add(await Promise.all(accounts.map(toBeStored)))
  return accounts
}

async function toBeStored({ password, ...person }: DemoAccount): Promise<StoredUser> {
  return { ...person, userId: randomUUID(), passwordHash: await hashPassword(password) }
}
