import type { FastifyReply, FastifyRequest } from 'fastify'

/** The one cookie of this server. It ends with the browser, and before that with the session on the server. */
export const SESSION_COOKIE = 'bancheng_session'

function options(request: FastifyRequest) {
  // Behind a proxy with TLS `protocol` is https: then the cookie never travels in the open.
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const
}

/** Hands the session's token to the browser. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, options(request))
}

/** Takes it back. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, options(request))
}
