import { credentials, makeClientConstructor, type Client, type ClientReadableStream } from '@grpc/grpc-js'
import { serviceDefinition } from '../../engine/embedded/wire/service-definition.js'

type Message = Readonly<Record<string, unknown>>

/** A client that knows nothing but the protocol, for what no library lets one do. */
export interface RawClient {
  /** Resolves to the answer, rejects with gRPC's `code` and `details`. */
  ask(rpc: string, request: Message): Promise<Message>
  stream(rpc: string, request: Message): ClientReadableStream<Message>
  close(): void
}

/** Connects to HOST:PORT. */
export function rawClient(address: string): RawClient {
  const service = serviceDefinition()
  const Gateway = makeClientConstructor(service, 'Gateway')
  const client: Client = new Gateway(address, credentials.createInsecure())
  const method = (rpc: string) => {
    const found = service[rpc]
    if (!found) throw new Error(`The protocol has no ${rpc}`)
    return found
  }
  return {
    ask: (rpc, request) =>
      new Promise((resolve, reject) => {
        const { path, requestSerialize, responseDeserialize } = method(rpc)
        client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error, answer) => {
          if (error) reject(error)
          else resolve(answer as Message)
        })
      }),
    stream(rpc, request) {
      const { path, requestSerialize, responseDeserialize } = method(rpc)
      return client.makeServerStreamRequest(
        path,
        requestSerialize,
        responseDeserialize as (bytes: Buffer) => Message,
        request,
      )
    },
    close: () => client.close(),
  }
}
