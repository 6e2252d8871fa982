import type { Client, Metadata } from '@grpc/grpc-js'
import { ConfigurationHydrator } from 'zeebe-node/dist/lib/ConfigurationHydrator.js'
import { GrpcClient } from 'zeebe-node/dist/lib/GrpcClient.js'
import { OAuthProvider } from 'zeebe-node/dist/lib/OAuthProvider.js'
import { messageForm } from './message-form.js'

/** The gRPC client of `zeebe-node`, and what each request has to carry to be let in. */
export interface Connection {
  readonly client: Client
  /** The client's name, and the token or the password where the environment names any. Rejects where no token can be had. */
  metadata(): Promise<Metadata>
  close(): void
}

/** What `zeebe-node` keeps to itself, and every request needs. */
interface Authenticating {
  getAuthToken(): Promise<Metadata>
}

/** What is found may lack the token, and TLS may be left open, which the client's own description does not say. */
type Found = Partial<ReturnType<typeof ConfigurationHydrator.configure>>

/**
 * Connects to `address` (HOST:PORT) as `zeebe-node` does, by its own variables: `ZEEBE_SECURE_CONNECTION`, `ZEEBE_CLIENT_SSL_*_PATH`
 * (TLS); `ZEEBE_CLIENT_ID`, `ZEEBE_CLIENT_SECRET`, `ZEEBE_TOKEN_AUDIENCE`, `ZEEBE_TOKEN_SCOPE`, `ZEEBE_AUTHORIZATION_SERVER_URL` (OAuth);
 * `ZEEBE_BASIC_AUTH_USERNAME`, `ZEEBE_BASIC_AUTH_PASSWORD`. Source: zeebe-node 8.3, README, "Connection options".
 */
export function connection(address: string, protoPath: string): Connection {
  const found: Found = ConfigurationHydrator.configure(address, {})
  // A token on disk is one more secret to guard; it is asked for anew at each start.
  const oAuth = found.oAuth && new OAuthProvider({ ...found.oAuth, cacheOnDisk: false })
  const grpc = new GrpcClient({
    ...(found.basicAuth && { basicAuth: found.basicAuth }),
    ...(found.customSSL && { customSSL: found.customSSL }),
    ...(oAuth && { oAuth }),
    connectionTolerance: 0,
    host: `${found.hostname}:${found.port}`,
    loglevel: 'NONE',
    namespace: '',
    options: messageForm,
    packageName: 'gateway_protocol',
    protoPath,
    service: 'Gateway',
    stdout: undefined,
    // A token is never sent where others can read it, unless that is asked for.
    useTLS: (found.useTLS as boolean | undefined) ?? oAuth !== undefined,
  })
  return {
    client: grpc.client,
    metadata: () => (grpc as unknown as Authenticating).getAuthToken(),
    close() {
      oAuth?.stopExpiryTimer()
      grpc.client.close()
    },
  }
}
