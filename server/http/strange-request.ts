import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import type { App } from './app-type.js'
import { writeProblem } from './broken-request.js'
import { describeProblem, HttpProblem } from './problem.js'

/**
 * Answers with a problem what Node would answer by itself with nothing in it: HTTP/1.1 without `Host` or with two (RFC 9112 §3.2), an `Expect` that
 * is not `100-continue` (RFC 9110 §10.1.1), `CONNECT`. The server is opened with `requireHostHeader: false`, so that the first gets here.
 */
export function answerStrangeRequests(app: App, log: FastifyBaseLogger): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { httpVersion, headers, rawHeaders } = request.raw
    const nameless = httpVersion === '1.1' && headers.host === undefined
    // Which of two names is meant is not for the server to guess (RFC 9112 §3.2).
    const names = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
    if (nameless) done(new HttpProblem('badRequest', '请求缺少 Host，HTTP/1.1 要求写明主机名。'))
    else if (names > 1) done(new HttpProblem('badRequest', '请求写了不止一个 Host，只能写一个主机名。'))
    else done()
  })
  app.server.on('checkExpectation', (request, response) => {
    const requestId = randomUUID()
    const problem = new HttpProblem('expectationFailed', '服务器只支持 Expect: 100-continue。')
    const occasion = { id: requestId, url: request.url ?? '/' }
    const body = JSON.stringify(describeProblem(problem, occasion))
    log.info({ requestId, status: problem.statusCode, reason: 'Expect' }, 'answered a strange request')
    response
      .writeHead(problem.statusCode, {
        'content-type': 'application/problem+json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        'x-request-id': requestId,
        connection: 'close',
      })
      .end(body)
  })
  app.server.on('connect', (_request, socket) => {
    writeProblem(socket, new HttpProblem('methodNotAllowed', '服务器不是代理，不支持 CONNECT。'), {
      log,
      reason: 'CONNECT',
    })
  })
}
