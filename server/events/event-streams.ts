import { PassThrough, type Readable } from 'node:stream'
import type { SessionKeeper, SignedIn } from '../accounts/session-keeper.js'
import type { Hall, HallChange } from '../bancheng.js'
import { forwardChanges } from './forward-changes.js'

const HEARTBEAT_MS = 25_000
// A browser shares few connections among its tabs; more than this is no person.
const MOST_STREAMS_A_SESSION = 12

/** The open streams of server-sent events. */
export interface EventStreams {
  /** A stream of what this person may see of the changes. */
  open(signedIn: SignedIn): Readable
  /** Ends the streams of one session: it signed out. */
  closeSession(tokenHash: string): void
  /** Ends all; whoever asks again is told by `open` that there are none. */
  closeAll(): void
  count(): number
}

/**
 * Offers the hall's changes as server-sent events. Each stream asks for itself whether its person may see what changed, tells a change
 * once however often it happened meanwhile, and ends with its session. Who reads too slowly is let go: the browser comes again.
 */
export function openEventStreams(hall: Hall, sessions: SessionKeeper): EventStreams {
  const streams = new Map<PassThrough, { tokenHash: string; tell: (change: HallChange) => void }>()
  const stopListening = hall.changes((change) => {
    for (const { tell } of streams.values()) tell(change)
  })
  const close = (stream: PassThrough): void => {
    streams.delete(stream)
    stream.end()
  }
  const ofSession = (tokenHash: string): PassThrough[] =>
    [...streams].filter(([, open]) => open.tokenHash === tokenHash).map(([stream]) => stream)

  const beat = async (): Promise<void> => {
    for (const [stream, { tokenHash }] of streams) {
      if (await sessions.isOpen(tokenHash)) stream.write(': heartbeat\n\n')
      else close(stream)
    }
  }
  const heartbeat = setInterval(() => {
    // A store that does not answer is reported by the requests that need it.
    beat().catch(() => undefined)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  return {
    open(signedIn) {
      const [oldest] = ofSession(signedIn.tokenHash)
      if (oldest !== undefined && ofSession(signedIn.tokenHash).length >= MOST_STREAMS_A_SESSION)
        close(oldest)
      const stream = new PassThrough()
      stream.once('close', () => streams.delete(stream))
      const tell = forwardChanges(hall, signedIn.user, stream)
      streams.set(stream, { tokenHash: signedIn.tokenHash, tell })
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
