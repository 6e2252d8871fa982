import { say } from '../language/say.js'

/** A refusal of the server, as RFC 9457 has it; `status` 0 where the server was not reached. */
export interface Problem {
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly {
    readonly file?: string
    readonly place?: string
    readonly message: string
    readonly mend?: string
  }[]
}

/** Thrown where the server refused or was not reached. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super([problem.title, problem.detail].filter(Boolean).join(say('：', ': ')))
  }
}

let csrfToken: string | undefined

/** Keeps the token that every request except GET carries. */
export function keepCsrfToken(token: string): void {
  csrfToken = token
}

/** One request to the server; resolves with the JSON answer. Throws a {@link ProblemError}. */
export async function request<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
  const headers = new Headers({ accept: 'application/json, application/problem+json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (method !== 'GET' && csrfToken !== undefined) headers.set('x-csrf-token', csrfToken)
  const content = body === undefined ? null : JSON.stringify(body)
  let response: Response
  try {
    response = await fetch(path, { method, headers, body: content, cache: 'no-store' })
  } catch {
    const title = say('连接不上服务器', 'The server cannot be reached')
    throw new ProblemError({
      status: 0,
      title,
      detail: say('修改已存在本机。', 'Your changes are kept on this machine.'),
    })
  }
  if (response.ok) return (await response.json()) as T
  throw new ProblemError(await problemOf(response))
}

async function problemOf(response: Response): Promise<Problem> {
  const title = say(`服务器出错（${response.status}）`, `The server failed (${response.status})`)
  try {
    return { title, ...((await response.json()) as Partial<Problem>), status: response.status }
  } catch {
    return { title, status: response.status }
  }
}
