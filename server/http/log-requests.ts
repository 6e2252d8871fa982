import type { App } from './app-type.js'

/** One line in the log for each request once it is answered, and the request's id in the answer. */
export function logRequests(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const entry = {
      req: request,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      userId: request.signedIn?.user.userId,
    }
    request.log.info(entry, 'answered')
    done()
  })
}
