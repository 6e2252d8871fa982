import { Server, ServerCredentials, type Metadata } from '@grpc/grpc-js'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import { openZeebeGateway } from '../../engine/zeebe/zeebe-gateway.js'

afterEach(() => vi.unstubAllEnvs())

describe('the way to a Zeebe gateway', () => {
  it('is plain and without credentials where nothing is said', async () => {
    const door = await openDoor(ServerCredentials.createInsecure())

    await askTopology(door.port)

    expect(door.authorizations).toEqual([undefined])
  })

  it('carries name and password from ZEEBE_BASIC_AUTH_*', async () => {
    const door = await openDoor(ServerCredentials.createInsecure())
    vi.stubEnv('ZEEBE_BASIC_AUTH_USERNAME', 'hall')
    vi.stubEnv('ZEEBE_BASIC_AUTH_PASSWORD', 'secret')

    await askTopology(door.port)

    expect(door.authorizations).toEqual([`Basic ${Buffer.from('hall:secret').toString('base64')}`])
  })

  it('carries a token of the authorization server ZEEBE_CLIENT_ID and ZEEBE_CLIENT_SECRET are for', async () => {
    const door = await openDoor(ServerCredentials.createInsecure())
    const asked: string[] = []
    const issuer = createServer((request, response) => {
      request.on('data', (body: Buffer) => asked.push(body.toString()))
      request.on('end', () => response.end('{"access_token":"token-1","expires_in":3600}'))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void issuer.close())
    await new Promise((resolve) => issuer.once('listening', resolve))
    vi.stubEnv('ZEEBE_CLIENT_ID', 'hall')
    vi.stubEnv('ZEEBE_CLIENT_SECRET', 'secret')
    vi.stubEnv('ZEEBE_TOKEN_AUDIENCE', 'zeebe')
    vi.stubEnv(
      'ZEEBE_AUTHORIZATION_SERVER_URL',
      `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`,
    )
    vi.stubEnv('ZEEBE_SECURE_CONNECTION', 'false')

    await askTopology(door.port)

    expect(door.authorizations).toEqual(['Bearer token-1'])
    expect(asked.join()).toContain('client_id=hall')
  })

  it('is TLS with ZEEBE_SECURE_CONNECTION, trusting ZEEBE_CLIENT_SSL_ROOT_CERTS_PATH', async () => {
    const { key, cert, certPath } = certificate()
    const door = await openDoor(ServerCredentials.createSsl(null, [{ private_key: key, cert_chain: cert }]))
    vi.stubEnv('ZEEBE_SECURE_CONNECTION', 'true')
    vi.stubEnv('ZEEBE_CLIENT_SSL_ROOT_CERTS_PATH', certPath)

    await askTopology(door.port, 'localhost')

    expect(door.authorizations).toHaveLength(1)
  })
})

async function askTopology(port: number, host = '127.0.0.1'): Promise<void> {
  const gateway = openZeebeGateway({ address: `${host}:${port}`, time: systemTime })
  onTestFinished(() => gateway.close())
  expect(await gateway.topology()).toMatchObject({ clusterSize: 0, gatewayVersion: '' })
}

/** A gateway that answers an empty topology, and keeps who asked. */
async function openDoor(credentials: ServerCredentials) {
  const authorizations: unknown[] = []
  const server = new Server()
  const path = '/gateway_protocol.Gateway/Topology'
  const bytes = (message: Buffer): Buffer => message
  server.addService(
    {
      Topology: {
        path,
        requestStream: false,
        responseStream: false,
        requestSerialize: bytes,
        requestDeserialize: bytes,
        responseSerialize: bytes,
        responseDeserialize: bytes,
      },
    },
    {
      Topology(call: { readonly metadata: Metadata }, answer: (error: null, message: Buffer) => void) {
        authorizations.push(call.metadata.get('authorization')[0])
        answer(null, Buffer.alloc(0))
      },
    },
  )
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => {
      if (error) reject(error)
      else resolve(bound)
    })
  })
  onTestFinished(() => server.forceShutdown())
  return { port, authorizations }
}

/** A certificate of localhost, signed by itself. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'bancheng-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [keyPath, certPath] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const names = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', keyPath, '-out', certPath]
  const made = spawnSync('openssl', [...words, ...names], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`)
  return { key: readFileSync(keyPath), cert: readFileSync(certPath), certPath }
}
