import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { constructionApplication } from './construction-application.js'
import { readStream } from './read-stream.js'
import { signIn } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

describe('live changes', () => {
  let server: TestServer
  let port: number
  beforeAll(async () => {
    server = await openTestServer({ matters: ['construction-joint-review'] })
    port = await server.listen()
  }, 300_000)
  afterAll(() => server.close())

  it('reach who may see them, as messages of a stream', async () => {
    const clerk = await signIn(server.app, 'window')
    const stream = await readStream(port, clerk.cookie)
    expect([stream.status, stream.contentType]).toEqual([200, 'text/event-stream; charset=utf-8'])
    const { caseNumber } = (await clerk.post('/api/cases', constructionApplication())).json<{
      caseNumber: string
    }>()
    const kinds = new Set<unknown>()
    while (!kinds.has('task')) {
      const change = (await stream.next()) as { kind: string; caseNumber: string }
      expect(change.caseNumber).toBe(caseNumber)
      kinds.add(change.kind)
    }
    expect(kinds).toContain('case')
    stream.abort()
  })

  it('of others reach nobody: a stranger sees only their own', async () => {
    const clerk = await signIn(server.app, 'window')
    const stranger = await signIn(server.app, 'stranger')
    const stream = await readStream(port, stranger.cookie)
    await clerk.post('/api/cases', constructionApplication())
    await server.bancheng.hall.idle()
    const own = await stranger.post('/api/cases', constructionApplication())
    const { caseNumber } = own.json<{ caseNumber: string }>()
    // In order: had the clerk's case been told, it would have come first.
    expect(await stream.next()).toMatchObject({ caseNumber })
    stream.abort()
  })

  it('end when the person signs out, and only theirs', async () => {
    const leaving = await signIn(server.app, 'window')
    const staying = await signIn(server.app, 'window2')
    const [ended, open] = [await readStream(port, leaving.cookie), await readStream(port, staying.cookie)]
    expect((await leaving.delete('/api/session')).statusCode).toBe(204)
    await ended.ended()
    await staying.post('/api/cases', constructionApplication())
    expect(await open.next()).toMatchObject({ kind: expect.any(String) as string })
    open.abort()
  })

  it('end with the session', async () => {
    const clerk = await signIn(server.app, 'window')
    const stream = await readStream(port, clerk.cookie)
    await server.time.advanceTo(server.time.now() + 12 * 3_600_000, () => server.bancheng.hall.idle())
    await stream.ended()
    expect((await readStream(port, clerk.cookie)).status).toBe(401)
  })

  it('go to a dozen windows of one session: the oldest gives way', async () => {
    const clerk = await signIn(server.app, 'window')
    const first = await readStream(port, clerk.cookie)
    const others = []
    for (let count = 0; count < 12; count += 1) others.push(await readStream(port, clerk.cookie))
    await first.ended()
    await clerk.post('/api/cases', constructionApplication())
    for (const stream of others) {
      expect(await stream.next()).toMatchObject({ kind: expect.any(String) as string })
      stream.abort()
    }
  })

  it('are refused to who is not signed in', async () => {
    const stream = await readStream(port, '')
    expect([stream.status, stream.contentType]).toEqual([401, 'application/problem+json; charset=utf-8'])
  })
})
