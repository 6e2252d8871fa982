import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { Limits } from '../config.js'
import type { App } from './app-type.js'
import { HttpProblem } from './problem.js'

const ALWAYS_ANSWERED = new Set(['/healthz', '/readyz', '/metrics'])

/** Turns away who asks too much, and everybody while the event loop lags. Measurements and health are always answered. */
export async function limitLoad(app: App, limits: Limits): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelay,
    retryAfter: 5,
    pressureHandler(request) {
      if (ALWAYS_ANSWERED.has(request.url)) return
      throw new HttpProblem('unavailable', '服务器繁忙，请稍后再试。', [], { 'retry-after': '5' })
    },
  })
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.signedIn?.user.userId ?? request.ip,
  })
}
