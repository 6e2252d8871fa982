import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { UserRow } from './rows/user-row.js'

/** An account as it is kept. The server makes `passwordHash`; nothing here knows a password. */
export interface StoredUser<Role extends string = string> {
  readonly userId: string
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly department?: string
  /** So that staff who apply at a window are known as the applicant (statute §6). */
  readonly idNumber?: string
  readonly passwordHash: string
}

/** Accounts: who may sign in. */
export interface Users {
  byUsername(username: string): Promise<StoredUser | undefined>
  byId(userId: string): Promise<StoredUser | undefined>
  /** Everybody with a role, by user name. */
  holding(role: string): Promise<readonly StoredUser[]>
  count(): Promise<number>
  /** All or none; a user name that is taken rejects (see `isConflict`). */
  add(users: readonly StoredUser[]): Promise<void>
  setPasswordHash(userId: string, passwordHash: string): Promise<void>
}

export function createUsers(knex: Knex, commit: (changes: readonly Change[]) => Promise<void>): Users {
  const one = async (key: Partial<UserRow>): Promise<StoredUser | undefined> => {
    const row = await knex<UserRow>('users').where(key).first()
    return row && userOf(row)
  }
  return {
    byUsername: (username) => one({ username }),
    byId: (id) => one({ id }),
    async holding(role) {
      const rows = await knex<UserRow>('users').orderBy('username')
      return rows.map(userOf).filter(({ roles }) => roles.includes(role))
    },
    async count() {
      const row = await knex('users').count<{ total: number | string }[]>({ total: '*' }).first()
      return Number(row?.total ?? 0)
    },
    add: (users) => commit(users.map((user) => ({ kind: 'insert', table: 'users', row: rowOf(user) }))),
    setPasswordHash: (id, passwordHash) =>
      commit([{ kind: 'update', table: 'users', key: { id }, patch: { passwordHash } }]),
  }
}

function rowOf(user: StoredUser): UserRow {
  const { userId, username, name, passwordHash } = user
  return {
    id: userId,
    username,
    name,
    roles: JSON.stringify(user.roles),
    department: user.department ?? null,
    idNumber: user.idNumber ?? null,
    passwordHash,
  }
}

function userOf(row: UserRow): StoredUser {
  return {
    userId: row.id,
    username: row.username,
    name: row.name,
    roles: JSON.parse(row.roles) as readonly string[],
    ...(row.department !== null && { department: row.department }),
    ...(row.idNumber !== null && { idNumber: row.idNumber }),
    passwordHash: row.passwordHash,
  }
}
