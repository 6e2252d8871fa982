import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import cookie from '@fastify/cookie'
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import { countFailedSignIns } from './accounts/failed-sign-ins.js'
import { keepSessions } from './accounts/session-keeper.js'
import type { Bancheng, TimeSource } from './bancheng.js'
import type { Config } from './config.js'
import { openEventStreams } from './events/event-streams.js'
import type { App } from './http/app-type.js'
import { answerBrokenRequests } from './http/broken-request.js'
import { guardRequests } from './http/guard-requests.js'
import { readJsonBodies } from './http/json-body.js'
import { limitLoad } from './http/load-limits.js'
import { logRequests } from './http/log-requests.js'
import { measure } from './http/metrics.js'
import { refuseOtherMethods } from './http/method-not-allowed.js'
import { describeRoutes, serveDescription } from './http/openapi.js'
import { answerProblem } from './http/problem-handler.js'
import { keepRouteList } from './http/route-list.js'
import { setSecurityHeaders } from './http/security-headers.js'
import { servePages } from './http/static-pages.js'
import { prepareStopping } from './http/stopping.js'
import { answerStrangeRequests } from './http/strange-request.js'
import { addRoutes } from './routes/all-routes.js'

/** What the server is built from. */
export interface AppOptions {
  readonly bancheng: Bancheng
  /** The time source of the hall: what `/api/time` tells, and by which sessions end. */
  readonly time: TimeSource
  readonly config: Config
  readonly log: FastifyBaseLogger
}

/**
 * Builds the server: ready, but not listening. Closing it ends the event streams and lets what is under way finish; the hall stays
 * open and is closed by whoever opened it.
 *
 * @example
 * const app = await buildApp({ bancheng, time: systemTime, config, log })
 * await app.listen({ host: config.host, port: config.port })
 */
export async function buildApp({ bancheng, time, config, log }: AppOptions): Promise<App> {
  const app: App = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (request) => requestId(request.headers['x-request-id']),
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    // Its answer is no problem document; `prepareStopping` gives one.
    return503OnClosing: false,
    // Without a host name Node would answer by itself, with nothing in it.
    http: { requireHostHeader: false },
    clientErrorHandler: answerBrokenRequests(log),
    frameworkErrors: (error, request, reply) => {
      answerProblem(error, request, reply)
    },
    ajv: { customOptions: { allErrors: true, coerceTypes: false, removeAdditional: false, verbose: true } },
  }).withTypeProvider<TypeBoxTypeProvider>()

  const routes = keepRouteList(app)
  app.setErrorHandler(answerProblem)
  readJsonBodies(app)
  logRequests(app)
  answerStrangeRequests(app, log)
  await setSecurityHeaders(app)
  await app.register(cookie)

  const sessions = keepSessions(bancheng, time, config.sessionHours)
  const streams = openEventStreams(bancheng.hall, time)
  const isStopping = prepareStopping(app, streams)
  const registry = measure(app, bancheng, streams)
  guardRequests(app, sessions)
  await limitLoad(app, config.limits)
  await describeRoutes(app)

  addRoutes(app, {
    bancheng,
    time,
    registry,
    isStopping,
    packageBytes: config.limits.packageBytes,
    session: {
      sessions,
      streams,
      failedSignIns: countFailedSignIns(time),
      signInsPerMinute: config.limits.signInsPerMinute,
    },
  })
  refuseOtherMethods(app, routes.methodsOf())
  await serveDescription(app)
  await servePages(app, config.pagesDir)
  await app.ready()
  return app
}

function requestId(given: string | string[] | undefined): string {
  // Whoever stands in front may name the request; what could forge a line of the log may not.
  return typeof given === 'string' && /^[\w.:-]{1,80}$/.test(given) ? given : randomUUID()
}
