import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { describeProblem, HttpProblem } from './problem.js'

const DETAILS = {
  HPE_HEADER_OVERFLOW: ['headersTooLarge', '请求头超过了允许的大小。'],
  ERR_HTTP_REQUEST_TIMEOUT: ['requestTimeout', '请求没有在规定时间内传送完毕。'],
} as const

/** Answers what is no HTTP at all, before there is a request: a problem is written and the connection ends. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const [kind, detail] =
    error.code === 'HPE_HEADER_OVERFLOW' || error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? DETAILS[error.code]
      : (['badRequest', '收到的内容不是有效的 HTTP 请求。'] as const)
  const problem = new HttpProblem(kind, detail)
  const body = JSON.stringify(describeProblem(problem, { id: randomUUID(), url: '/' }))
  socket.end(
    [
      `HTTP/1.1 ${String(problem.statusCode)} ${STATUS_CODES[problem.statusCode] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
