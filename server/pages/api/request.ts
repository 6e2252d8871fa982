import { ProblemError, type Problem } from './problem.js'

type Method = 'GET' | 'POST' | 'DELETE'

const statusTitles: Readonly<Record<number, string>> = {
  401: '请重新登录',
  403: '没有权限',
  404: '没有找到',
  409: '状态已经改变',
  413: '内容过大',
  429: '操作过于频繁，请稍后再试',
  503: '服务正在启动或停止，请稍后再试',
}

let csrfToken: string | undefined
let signedOut: () => void = () => undefined

/** Keeps the token that every request except GET carries; `undefined` forgets it. */
export function keepCsrfToken(token: string | undefined): void {
  csrfToken = token
}

/** Sets what happens when the server no longer knows the session. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

/**
 * One request to the server, cookie and CSRF token included. Resolves with the JSON answer; throws ProblemError for a
 * refusal or when the server is not reached.
 */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const response = await send(method, path, body)
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  if (response.status === 401 && path !== '/api/session') signedOut()
  throw new ProblemError(await readProblem(response))
}

async function send(method: Method, path: string, body: unknown): Promise<Response> {
  const headers = new Headers({ accept: 'application/json, application/problem+json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (method !== 'GET' && csrfToken !== undefined) headers.set('x-csrf-token', csrfToken)
  try {
    const content = body === undefined ? null : JSON.stringify(body)
    const options = { method, headers, body: content, credentials: 'same-origin', cache: 'no-store' } as const
    return await fetch(path, options)
  } catch {
    throw new ProblemError({
      title: '连接不上服务器',
      status: 0,
      detail: '请检查网络，稍后再试。您填写的内容仍在页面上。',
    })
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const title = statusTitles[response.status] ?? `服务器出错（${response.status}）`
  try {
    const body = (await response.json()) as Partial<Problem>
    return { title, ...body, status: response.status }
  } catch {
    return { title, status: response.status }
  }
}
