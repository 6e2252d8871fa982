import { keepCsrfToken, request } from './request.js'

/** What a person may do in the hall. */
export type Role =
  'intake' | 'approver' | 'bureauHead' | 'governmentHead' | 'inspector' | 'admin' | 'applicant' | 'designer'

/** The person signed in. */
export interface User {
  userId: string
  name: string
  roles: readonly Role[]
  department?: string
  departmentName?: string
}

interface SessionAnswer {
  user: User
  csrfToken: string
}

/** Signs in; throws ProblemError with status 401 for a wrong name or password. */
export async function signIn(username: string, password: string): Promise<User> {
  return keep(await request<SessionAnswer>('POST', '/api/session', { username, password }))
}

/** The person of the present session; throws ProblemError with status 401 when there is none. */
export async function readSession(): Promise<User> {
  return keep(await request<SessionAnswer>('GET', '/api/session'))
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await request<void>('DELETE', '/api/session')
  keepCsrfToken(undefined)
}

function keep(answer: SessionAnswer): User {
  keepCsrfToken(answer.csrfToken)
  return answer.user
}
