import { keepCsrfToken, ProblemError, request } from './request.js'

/** Who is signed in. */
export interface Person {
  readonly userId: string
  readonly name: string
  readonly roles: readonly string[]
}

interface Session {
  readonly user: Person
  readonly csrfToken: string
}

/** Who is signed in by the cookie of this browser; `undefined` if nobody is. */
export async function whoIsSignedIn(): Promise<Person | undefined> {
  try {
    return begun(await request<Session>('GET', '/api/session'))
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return undefined
    throw error
  }
}

/** Signs in; throws a {@link ProblemError} for a wrong password. */
export async function signIn(username: string, password: string): Promise<Person> {
  return begun(await request<Session>('POST', '/api/session', { username, password }))
}

/** Whether a person may design. */
export function mayDesign({ roles }: Person): boolean {
  return roles.includes('designer') || roles.includes('admin')
}

function begun({ user, csrfToken }: Session): Person {
  keepCsrfToken(csrfToken)
  return user
}
