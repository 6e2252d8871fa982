import type { FastifyRequest } from 'fastify'
import { isSameSecret } from '../accounts/session-keeper.js'
import { HttpProblem } from './problem.js'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const MESSAGE = '请求不是从本系统的页面发出，或页面已失效，请刷新后重试。'

/**
 * Refuses requests that another site made a browser send: an unsafe method must come from a page of this very host and,
 * once somebody is signed in, carry the session's token in `x-csrf-token`.
 */
export function refuseForgedRequest(request: FastifyRequest): void {
  if (SAFE.has(request.method)) return
  const { origin, 'sec-fetch-site': site, 'x-csrf-token': token } = request.headers
  if (site === 'cross-site' || (origin !== undefined && !isOwnOrigin(origin, request.host))) {
    throw new HttpProblem('csrf', MESSAGE)
  }
  // Signing in needs no token of the session it is about to replace.
  if (request.signedIn === undefined || request.routeOptions.config.roles === 'anyone') return
  if (typeof token !== 'string' || !isSameSecret(token, request.signedIn.csrfToken)) {
    throw new HttpProblem('csrf', MESSAGE)
  }
}

function isOwnOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
