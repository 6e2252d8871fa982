import { PassThrough, type Readable } from 'node:stream'
import type { SignedIn } from '../accounts/session-keeper.js'
import type { Hall, HallChange, TimeSource } from '../bancheng.js'
import { forwardChanges } from './forward-changes.js'

const HEARTBEAT_MS = 25_000
// A browser shares few connections among its tabs; more than this is no person.
const MOST_STREAMS_A_SESSION = 12

/** The open streams of server-sent events. */
export interface EventStreams {
  /** A stream of what this person may see of the changes; it ends with their session. */
  open(signedIn: SignedIn): Readable
  /** Ends the streams of one session: it signed out. */
  closeSession(tokenHash: string): void
  /** Ends all, for good. */
  closeAll(): void
  count(): number
}

interface OpenStream {
  readonly tokenHash: string
  readonly tell: (change: HallChange) => void
}

/**
 * Offers the hall's changes as server-sent events. Each stream asks for itself whether its person may see what changed, and tells a
 * change once however often it happened meanwhile. Who reads too slowly is let go: the browser comes again.
 */
export function openEventStreams(hall: Hall, time: TimeSource): EventStreams {
  const streams = new Map<PassThrough, OpenStream>()
  const stopListening = hall.changes((change) => {
    for (const { tell } of streams.values()) tell(change)
  })
  // Proxies cut connections on which nothing is said.
  const heartbeat = setInterval(() => {
    for (const stream of streams.keys()) stream.write(': heartbeat\n\n')
  }, HEARTBEAT_MS)
  heartbeat.unref()
  const ofSession = (tokenHash: string): PassThrough[] =>
    [...streams].filter(([, open]) => open.tokenHash === tokenHash).map(([stream]) => stream)
  const close = (stream: PassThrough): void => {
    streams.delete(stream)
    stream.end()
  }

  return {
    open({ tokenHash, expiresAt, user }) {
      const [oldest, ...others] = ofSession(tokenHash)
      if (oldest !== undefined && others.length + 1 >= MOST_STREAMS_A_SESSION) close(oldest)
      const stream = new PassThrough()
      const forgetExpiry = time.alarm(expiresAt, () => close(stream))
      stream.once('close', () => {
        forgetExpiry()
        streams.delete(stream)
      })
      streams.set(stream, { tokenHash, tell: forwardChanges(hall, user, stream) })
      stream.write('retry: 3000\n: connected\n\n')
      return stream
    },
    closeSession(tokenHash) {
      ofSession(tokenHash).forEach(close)
    },
    closeAll() {
      stopListening()
      clearInterval(heartbeat)
      for (const stream of streams.keys()) close(stream)
    },
    count: () => streams.size,
  }
}
