import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { App } from '../../server/http/app-type.js'
import { PASSWORD } from './test-people.js'

/** A browser that is signed in. */
export interface TestClient {
  readonly cookie: string
  readonly csrfToken: string
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  post(url: string, payload?: object): Promise<LightMyRequestResponse>
  put(url: string, payload?: object): Promise<LightMyRequestResponse>
  delete(url: string): Promise<LightMyRequestResponse>
}

/** Tries to sign in. */
export function trySignIn(
  app: App,
  username: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, headers })
}

/** Signs in one of the test's people. */
export async function signIn(app: App, username: string): Promise<TestClient> {
  const answer = await trySignIn(app, username, PASSWORD)
  if (answer.statusCode !== 200) throw new Error(`sign-in of ${username}: ${answer.body}`)
  const [set] = answer.cookies
  const cookie = `${set?.name ?? ''}=${set?.value ?? ''}`
  const { csrfToken } = answer.json<{ csrfToken: string }>()
  const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, more: InjectOptions = {}) =>
    app.inject({
      method,
      url,
      ...more,
      headers: { cookie, ...(method !== 'GET' && { 'x-csrf-token': csrfToken }), ...more.headers },
    })
  return {
    cookie,
    csrfToken,
    get: (url, headers = {}) => send('GET', url, { headers }),
    post: (url, payload = {}) => send('POST', url, { payload }),
    put: (url, payload = {}) => send('PUT', url, { payload }),
    delete: (url) => send('DELETE', url),
  }
}
