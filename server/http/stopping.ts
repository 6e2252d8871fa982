import type { Socket } from 'node:net'
import type { EventStreams } from '../events/event-streams.js'
import type { App } from './app-type.js'
import { HttpProblem } from './problem.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on `/readyz` answers 503 and event streams end; everything else goes on until `close`. */
    beginStopping(): void
  }
}

/** Makes the server stop in order. Answers what tells whether it has begun to. */
export function prepareStopping(app: App, streams: EventStreams): () => boolean {
  let stopping = false
  let closing = false
  const beginStopping = (): void => {
    stopping = true
    streams.closeAll()
  }
  const unused = unusedConnections(app)
  app.decorate('beginStopping', beginStopping)
  app.addHook('preClose', (done) => {
    closing = true
    beginStopping()
    for (const socket of unused) socket.destroy()
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection that stays open after its last answer would hold the server up.
    if (closing) reply.header('connection', 'close')
    done()
  })
  app.addHook('onRequest', (_request, _reply, done) => {
    // What still comes over connections that were open before.
    if (!closing) done()
    else done(new HttpProblem('unavailable', '服务器正在停止，请稍后再试。', [], { 'retry-after': '5' }))
  })
  return () => stopping
}

/** Browsers open connections for later; Node counts those on which nothing was asked as busy, and would wait for them. */
function unusedConnections(app: App): ReadonlySet<Socket> {
  const unused = new Set<Socket>()
  app.server.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  app.server.on('request', ({ socket }) => unused.delete(socket))
  return unused
}
