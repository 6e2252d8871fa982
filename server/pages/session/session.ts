import { readonly, shallowRef } from 'vue'
import { toProblem } from '../api/problem.js'
import { keepCsrfToken } from '../api/request.js'
import { readSession, signIn, signOut, type Role, type User } from '../api/session.js'
import { startListening, stopListening } from '../live/changes.js'
import { startServerTime, stopServerTime } from '../live/server-time.js'

const user = shallowRef<User>()
// Tells whether asking the server is worth it: a question without a session would be answered 401.
const hint = 'bancheng.signed-in'
let asked = false

/** The person signed in, if any. */
export const currentUser = readonly(user)

/** Whether the person signed in has one of the roles. */
export function hasRole(...roles: readonly Role[]): boolean {
  return user.value?.roles.some((role) => roles.includes(role)) ?? false
}

/** Finds out, once, whether a session is still open; true if so. Throws ProblemError when the server is not reached. */
export async function restoreSession(): Promise<boolean> {
  if (user.value !== undefined) return true
  if (asked || localStorage.getItem(hint) === null) return false
  try {
    begin(await readSession())
  } catch (thrown) {
    if (toProblem(thrown).status !== 401) throw thrown
  }
  asked = true
  return currentUser.value !== undefined
}

/** Opens a session. */
export async function openSession(username: string, password: string): Promise<void> {
  begin(await signIn(username, password))
}

/** Ends the session here and on the server. */
export async function closeSession(): Promise<void> {
  try {
    await signOut()
  } finally {
    forgetSession()
  }
}

/** Forgets the person, after the server has. */
export function forgetSession(): void {
  user.value = undefined
  asked = true
  localStorage.removeItem(hint)
  keepCsrfToken(undefined)
  stopListening()
  stopServerTime()
}

function begin(person: User): void {
  user.value = person
  localStorage.setItem(hint, 'yes')
  startListening()
  startServerTime()
}
