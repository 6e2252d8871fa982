import type { Gateway } from '../../gateway/gateway.js'

/** What the handlers of the calls stand on. */
export interface WireParts {
  readonly gateway: Gateway
  /** Told what a handler did not expect: a bug. `rpc` is the name in gateway.proto. */
  readonly fault: (rpc: string, error: unknown) => void
  /** The port that is listened on. */
  readonly port: () => number
  /** Aborted when the wire is being closed. */
  readonly closing: AbortSignal
}
