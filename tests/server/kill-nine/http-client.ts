import type { FrontDoor } from './front-door.js'

/** An answer that arrived whole: only then is anything acknowledged. */
export interface Acknowledged {
  readonly status: number
  readonly body: string
}

/** Somebody who is signed in, and stays so while servers come and go. */
export interface HttpClient {
  /** Answers `lost` where the connection broke, and undefined when the day is over. */
  send(path: string, body?: object): Promise<Acknowledged | 'lost' | undefined>
}

/** Signs in over HTTP. */
export async function signedInClient(
  door: FrontDoor,
  username: string,
  password: string,
): Promise<HttpClient> {
  const json = { 'content-type': 'application/json' }
  const address = (await door.address()) ?? ''
  const signingIn = { method: 'POST', headers: json, body: JSON.stringify({ username, password }) }
  const session = await fetch(`${address}/api/session`, signingIn)
  if (session.status !== 200) throw new Error(`sign-in of ${username}: ${await session.text()}`)
  const { csrfToken } = (await session.json()) as { csrfToken: string }
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    async send(path, body) {
      const at = await door.address()
      if (at === undefined) return undefined
      const told = body && { method: 'POST', body: JSON.stringify(body) }
      const headers = { cookie, ...(body && { ...json, 'x-csrf-token': csrfToken }) }
      try {
        const answer = await fetch(at + path, { ...told, headers })
        return { status: answer.status, body: await answer.text() }
      } catch {
        return 'lost'
      }
    },
  }
}
