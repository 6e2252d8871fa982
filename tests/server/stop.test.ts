import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStream } from './read-stream.js'
import { signIn } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

/** A connection whose answer is read piece by piece. */
async function connected(
  port: number,
): Promise<{ socket: Socket; until: (text: string) => Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  socket.setEncoding('utf8')
  // A reset is an end like any other here.
  socket.on('error', () => undefined)
  let answer = ''
  socket.on('data', (chunk: string) => (answer += chunk))
  await new Promise((resolve) => socket.once('connect', resolve))
  return {
    socket,
    async until(text) {
      while (!answer.includes(text)) {
        if (socket.closed) throw new Error(`closed after: ${answer}`)
        await new Promise((resolve) => {
          socket.once('data', resolve)
          socket.once('close', resolve)
        })
      }
      return answer
    },
  }
}

describe('a server that stops', () => {
  let server: TestServer
  let port: number
  beforeEach(async () => {
    server = await openTestServer()
    port = await server.listen()
  })
  afterEach(() => server.close())

  it('says so at /readyz first, and goes on answering until it closes', async () => {
    expect((await server.app.inject('/readyz')).json()).toEqual({ status: 'ready' })
    server.app.beginStopping()
    const answer = await server.app.inject('/readyz')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ])
    expect((await server.app.inject('/healthz')).statusCode).toBe(200)
    expect((await server.app.inject('/api/time')).statusCode).toBe(200)
  })

  it('ends event streams and opens none', async () => {
    const { cookie } = await signIn(server.app, 'window')
    const stream = await readStream(port, cookie)
    server.app.beginStopping()
    expect(await stream.ended()).toEqual([])
    expect((await readStream(port, cookie)).status).toBe(503)
  })

  it('does not wait for connections on which nothing was asked', async () => {
    const { socket } = await connected(port)
    // An answer over another connection: by then the server has seen the first.
    expect((await fetch(`http://127.0.0.1:${String(port)}/healthz`)).status).toBe(200)
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await server.app.close()
    await gone
  })

  it('lets a request under way finish, and takes no other', async () => {
    const body = JSON.stringify({ username: 'window', password: 'Correct-horse-7' })
    const { socket, until } = await connected(port)
    socket.write(
      `POST /api/session HTTP/1.1\r\nhost: hall\r\ncontent-type: application/json\r\nexpect: 100-continue\r\ncontent-length: ${String(body.length)}\r\n\r\n`,
    )
    await until('100 Continue')
    const kept = await connected(port)
    kept.socket.write('GET /api/time HTTP/1.1\r\nhost: hall\r\ncontent-length: 2\r\n\r\n')
    const closed = server.app.close()
    await expect(fetch(`http://127.0.0.1:${String(port)}/api/time`)).rejects.toThrow('fetch failed')
    kept.socket.write('{}')
    socket.write(body)
    expect(await until('csrfToken')).toContain('HTTP/1.1 200 OK')
    await closed
    socket.destroy()
    kept.socket.destroy()
  })
})
