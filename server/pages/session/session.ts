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
  localStorage.removeItem(hint)
  letGo()
  asked = true
}

/** Lets go of the person in this tab only; whoever is signed in now is asked for when the next page is opened. */
export function letGo(): void {
  user.value = undefined
  asked = false
  keepCsrfToken(undefined)
  stopListening()
  stopServerTime()
}

/**
 * Calls `ended` when another tab of this browser has signed out, or has signed somebody else in: no tab goes on showing files of a session
 * that is over.
 */
export function onSessionElsewhere(ended: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === hint && user.value !== undefined && newValue !== user.value.userId) ended()
  })
}

function begin(person: User): void {
  user.value = person
  localStorage.setItem(hint, person.userId)
  startListening()
  startServerTime()
}
