import type { SessionKeeper } from '../accounts/session-keeper.js'
import type { App } from './app-type.js'
import { refuseForgedRequest } from './forged-request.js'
import { enforceAccess } from './route-access.js'
import { SESSION_COOKIE } from './session-cookie.js'

/** Before anything else of a request is looked at: who sends it, whether another site made them, whether they may. */
export function guardRequests(app: App, sessions: SessionKeeper): void {
  app.decorateRequest('signedIn', undefined)
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    // What a person was shown is not for the next one at the same desk.
    reply.header('cache-control', 'no-store')
    const token = request.cookies[SESSION_COOKIE]
    if (token !== undefined) request.signedIn = await sessions.find(token)
    enforceAccess(request.routeOptions.config, request.signedIn)
    refuseForgedRequest(request)
  })
}
