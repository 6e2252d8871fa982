import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js'
import type { Gateway } from '../../gateway/gateway.js'
import { activateJobs } from './activate-jobs.js'
import { clusterCalls } from './cluster-calls.js'
import { creationCalls } from './creation-calls.js'
import { instanceCalls } from './instance-calls.js'
import { jobCalls } from './job-calls.js'
import { resourceCalls } from './resource-calls.js'
import { serviceDefinition } from './service-definition.js'
import { streamActivatedJobs } from './stream-activated-jobs.js'
import type { WireParts } from './wire-parts.js'

/** Every call of the protocol, by its name in gateway.proto. */
const calls = {
  ActivateJobs: activateJobs,
  StreamActivatedJobs: streamActivatedJobs,
  ...jobCalls,
  ...creationCalls,
  ...instanceCalls,
  ...resourceCalls,
  ...clusterCalls,
}

const loopback = '127.0.0.1'
const lastWords = 2_000

/** What a wire is opened with. */
export interface WireOptions {
  readonly gateway: Gateway
  /** On 127.0.0.1; 0 takes a free one. */
  readonly port: number
  /** Told what is a bug. */
  readonly onFault?: (rpc: string, error: unknown) => void
}

/** The opened gRPC face of a gateway. */
export interface Wire {
  readonly port: number
  /** Sends away who waits for jobs, lets other calls finish for two seconds, then lets go of the port. */
  close(): Promise<void>
}

/**
 * Offers a gateway to Zeebe's clients, in any language, on the loopback address only: there is no sign-in on this protocol here.
 * Rejects with the system's error (`code` EADDRINUSE, EACCES …) where the port cannot be had.
 *
 * @example
 * const wire = await openWire({ gateway: engine, port: 26500 })
 * // new ZBClient('127.0.0.1:26500')
 */
export async function openWire({ gateway, port, onFault }: WireOptions): Promise<Wire> {
  const closing = new AbortController()
  // The books of calls that channelz keeps are of no use here and cost a tenth of the time.
  const server = new Server({ 'grpc.enable_channelz': 0 })
  let bound = port
  const parts: WireParts = {
    gateway,
    fault: (rpc, error) => onFault?.(rpc, error),
    port: () => bound,
    closing: closing.signal,
  }
  const handlers = Object.entries(calls).map(([rpc, call]) => [rpc, call(parts)] as const)
  server.addService(serviceDefinition(), Object.fromEntries(handlers) as UntypedServiceImplementation)
  bound = await bind(server, port)
  let closed: Promise<void> | undefined
  return {
    port: bound,
    close() {
      closed ??= close(server, closing)
      return closed
    },
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`${loopback}:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(Object.assign(error, { code: codeOf(error) }))
      else resolve(bound)
    })
  })
}

/** What the system said stands only in the message that grpc-js makes of it. */
function codeOf({ message }: Error): string | undefined {
  return /\bE[A-Z]{3,}\b/.exec(message)?.[0]
}

function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort()
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.forceShutdown(), lastWords)
    server.tryShutdown(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}
