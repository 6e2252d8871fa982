import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Actor, Bancheng, StoredUser, TimeSource } from '../bancheng.js'
import { isRole } from './role.js'

/** Who is signed in, by which session. */
export interface SignedIn {
  readonly tokenHash: string
  readonly csrfToken: string
  /** ms since 1970. */
  readonly expiresAt: number
  readonly user: Actor
}

/** The server-side sessions. The token goes into the cookie and is kept nowhere; the store knows its SHA-256 only. */
export interface SessionKeeper {
  /** Always a new token: one that was planted before the sign-in is worth nothing. */
  open(user: StoredUser): Promise<{ readonly token: string; readonly signedIn: SignedIn }>
  /** Who holds this token; undefined where it is unknown, ended, or its user is gone. */
  find(token: string): Promise<SignedIn | undefined>
  close(tokenHash: string): Promise<void>
}

const TOKEN_FORM = /^[\w-]{43}$/

/** Keeps sessions in the store of the hall, so that a restart signs nobody out. */
export function keepSessions(bancheng: Bancheng, time: TimeSource, hours: number): SessionKeeper {
  const { sessions, users } = bancheng
  return {
    async open(user) {
      const token = randomBytes(32).toString('base64url')
      const tokenHash = hashToken(token)
      const csrfToken = randomBytes(24).toString('base64url')
      const expiresAt = time.now() + hours * 3_600_000
      await sessions.removeExpired(time.now())
      await sessions.add({ tokenHash, csrfToken, userId: user.userId, expiresAt })
      return { token, signedIn: { tokenHash, csrfToken, expiresAt, user: actorOf(user) } }
    },
    async find(token) {
      if (!TOKEN_FORM.test(token)) return undefined
      const session = await sessions.find(hashToken(token))
      if (session === undefined || session.expiresAt <= time.now()) return undefined
      const user = await users.byId(session.userId)
      if (user === undefined) return undefined
      const { tokenHash, csrfToken, expiresAt } = session
      return { tokenHash, csrfToken, expiresAt, user: actorOf(user) }
    },
    close: (tokenHash) => sessions.remove(tokenHash),
  }
}

/** Compares two texts in a time that tells nothing of where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)))
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function actorOf(user: StoredUser): Actor {
  const { userId, name, department } = user
  const roles = user.roles.filter(isRole)
  return department === undefined ? { userId, name, roles } : { userId, name, roles, department }
}
