import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import { describeProblem, HttpProblem } from './problem.js'
import type { ProblemKind } from './problem-kind.js'

const DETAILS = {
  HPE_HEADER_OVERFLOW: ['headersTooLarge', '请求头超过了允许的大小。'],
  ERR_HTTP_REQUEST_TIMEOUT: ['requestTimeout', '请求没有在规定时间内传送完毕。'],
  HPE_INVALID_METHOD: ['methodUnknown', '服务器不认识这种请求方法。'],
} as const satisfies Readonly<Record<string, readonly [ProblemKind, string]>>

/** Answers what is no HTTP at all, before there is a request: a problem is written, logged, and the connection ends. */
export function answerBrokenRequests(
  log: FastifyBaseLogger,
): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  return (error, socket) => {
    answer(error, socket, log)
  }
}

function answer(error: NodeJS.ErrnoException, socket: Duplex, log: FastifyBaseLogger): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const known = isHttp(error) ? Object.entries(DETAILS).find(([code]) => code === error.code)?.[1] : undefined
  const [kind, detail] = known ?? (['badRequest', '收到的内容不是有效的 HTTP 请求。'] as const)
  writeProblem(socket, new HttpProblem(kind, detail), { log, reason: error.code ?? '' })
}

/** The parser takes the first word of anything for a method. */
function isHttp(error: NodeJS.ErrnoException): boolean {
  if (error.code !== 'HPE_INVALID_METHOD') return true
  const received =
    'rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : ''
  return /^\S+ \S+ HTTP\/1\.[01]\r?\n/.test(received)
}

/** Writes a problem where no reply can be made any more, and ends the connection. */
export function writeProblem(
  socket: Duplex,
  problem: HttpProblem,
  { log, reason }: { readonly log: FastifyBaseLogger; readonly reason: string },
): void {
  const requestId = randomUUID()
  const body = JSON.stringify(describeProblem(problem, { id: requestId, url: '/' }))
  log.info({ requestId, status: problem.statusCode, reason }, 'answered a broken request')
  socket.end(
    [
      `HTTP/1.1 ${String(problem.statusCode)} ${STATUS_CODES[problem.statusCode] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'cache-control: no-store',
      `x-request-id: ${requestId}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
