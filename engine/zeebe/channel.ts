import type { ClientReadableStream, Metadata } from '@grpc/grpc-js'
import { loadSync, type ServiceDefinition } from '@grpc/proto-loader'
import { createRequire } from 'node:module'
import { connection, type Connection } from './connection.js'
import { laterCommands } from './later-commands.js'
import { messageForm } from './message-form.js'

/** A message of the protocol, as it comes. */
export type Message = Readonly<Record<string, unknown>>

/** The one connection to a Zeebe gateway, over which every command goes, whether the client knows it or not. */
export interface Channel {
  /** Asks and waits, until `deadline` (ms since 1970) at most. Rejects with gRPC's `ServiceError`. */
  ask(method: string, request: object, deadline: number): Promise<Message>
  /** Opens a stream of answers; without a deadline it stays open until one side ends it. */
  stream(method: string, request: object, deadline?: number): Promise<ClientReadableStream<Message>>
  /** Whether the last that was heard of the gateway was an answer, of whatever kind; true before anything was asked. */
  reachable(): boolean
  close(): void
}

/** gRPC's code of a gateway, or of the broker behind it, that is not there. */
const unavailable = 14

const protocolFile = createRequire(import.meta.url).resolve('zeebe-node/proto/zeebe.proto')

/** Opens the channel to `address` (HOST:PORT); credentials are read from `environment`. Does not wait for a connection. */
export function openChannel(address: string): Channel {
  const methods: ServiceDefinition = {
    ...(loadSync(protocolFile, messageForm)['gateway_protocol.Gateway'] as ServiceDefinition),
    ...laterCommands,
  }
  const to: Connection = connection(address, protocolFile)

  let reachable = true

  function heard(error?: unknown): void {
    reachable = (error as { readonly code?: unknown } | undefined)?.code !== unavailable
  }

  function methodOf(name: string) {
    const method = methods[name]
    if (method === undefined) throw new Error(`The protocol has no method ${name}`)
    return method
  }

  return {
    async ask(name, request, deadline) {
      const { path, requestSerialize, responseDeserialize } = methodOf(name)
      const metadata: Metadata = await to.metadata()
      return new Promise((resolve, reject) => {
        to.client.makeUnaryRequest(
          path,
          requestSerialize,
          responseDeserialize,
          request,
          metadata,
          { deadline },
          (error, response) => {
            heard(error ?? undefined)
            if (error) reject(error)
            else resolve(response as Message)
          },
        )
      })
    },
    async stream(name, request, deadline) {
      const { path, requestSerialize, responseDeserialize } = methodOf(name)
      const options = deadline === undefined ? {} : { deadline }
      const stream = to.client.makeServerStreamRequest(
        path,
        requestSerialize,
        responseDeserialize as (bytes: Buffer) => Message,
        request,
        await to.metadata(),
        options,
      )
      stream.on('metadata', () => heard())
      stream.on('status', heard)
      // Whoever reads the stream deals with its failure.
      stream.on('error', () => undefined)
      return stream
    },
    reachable: () => reachable,
    close: () => to.close(),
  }
}
