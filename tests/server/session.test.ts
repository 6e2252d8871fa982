import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, trySignIn } from './test-client.js'
import { PASSWORD } from './test-people.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Problem {
  type: string
  status: number
  title: string
}

describe('signing in', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await openTestServer()
  })
  afterAll(() => server.close())

  it('answers who it is, and a cookie no script can read', async () => {
    const answer = await trySignIn(server.app, 'planning', PASSWORD)
    expect(answer.json()).toEqual({
      user: { userId: 'u-planning', name: '测试 planning', roles: ['approver'], department: 'planning' },
      csrfToken: expect.stringMatching(/^[\w-]{32}$/) as string,
    })
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: 'bancheng_session', httpOnly: true, sameSite: 'Strict', path: '/' }),
    ])
    expect(answer.cookies[0]?.secure).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('keeps the cookie to TLS where a trusted proxy speaks it', async () => {
    const behind = await openTestServer({ config: { trustedProxies: ['127.0.0.1'] } })
    const answer = await trySignIn(behind.app, 'window', PASSWORD, { 'x-forwarded-proto': 'https' })
    expect(answer.cookies[0]?.secure).toBe(true)
    await behind.close()
  })

  it('tells the same of a wrong password and of a user who does not exist', async () => {
    const problemOf = async (username: string) => {
      const {
        instance: _i,
        requestId: _r,
        ...rest
      } = (await trySignIn(server.app, username, 'wrong-password')).json<Record<string, unknown>>()
      return rest
    }
    const wrong = await problemOf('head')
    expect(wrong).toMatchObject({ status: 401, title: '用户名或密码不正确' })
    expect(await problemOf('nobody-of-this-name')).toEqual(wrong)
  })

  it('gives a new session each time: one that was planted is worth nothing, the old one ends', async () => {
    const first = await signIn(server.app, 'window')
    const planted = 'bancheng_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    const over = await trySignIn(server.app, 'window', PASSWORD, { cookie: planted })
    expect(over.cookies[0]?.value).not.toBe('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    expect((await server.app.inject({ url: '/api/session', headers: { cookie: planted } })).statusCode).toBe(
      401,
    )

    const again = await trySignIn(server.app, 'window', PASSWORD, { cookie: first.cookie })
    expect(again.statusCode).toBe(200)
    expect((await first.get('/api/session')).statusCode).toBe(401)
  })

  it('ends on signing out', async () => {
    const client = await signIn(server.app, 'window')
    expect((await client.get('/api/session')).statusCode).toBe(200)
    const out = await client.delete('/api/session')
    expect(out.statusCode).toBe(204)
    expect(out.cookies[0]).toMatchObject({ name: 'bancheng_session', value: '' })
    expect((await client.get('/api/session')).statusCode).toBe(401)
  })

  it('ends after its hours', async () => {
    const client = await signIn(server.app, 'window')
    const hours = (count: number) =>
      server.time.advanceTo(server.time.now() + count * 3_600_000, () => Promise.resolve())
    await hours(11)
    expect((await client.get('/api/session')).statusCode).toBe(200)
    await hours(1)
    expect((await client.get('/api/session')).statusCode).toBe(401)
  })

  it('survives a restart of the server', async () => {
    const before = await openTestServer()
    const client = await signIn(before.app, 'window')
    await before.close()
    const after = await openTestServer({ dataDir: before.dataDir })
    const answer = await after.app.inject({ url: '/api/session', headers: { cookie: client.cookie } })
    expect(answer.json()).toMatchObject({ user: { userId: 'u-window' }, csrfToken: client.csrfToken })
    await after.close()
  })

  it('locks a user name after five wrong passwords for a quarter of an hour, whether it exists or not', async () => {
    for (const username of ['inspector', 'no-such-person']) {
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        expect((await trySignIn(server.app, username, 'wrong')).statusCode).toBe(401)
      }
      const locked = await trySignIn(server.app, username, PASSWORD)
      expect(locked.statusCode).toBe(429)
      expect(locked.headers['retry-after']).toBe('900')
      expect(locked.json<Problem>().title).toBe('操作过于频繁')
    }
    expect((await trySignIn(server.app, 'window', PASSWORD)).statusCode).toBe(200)
    await server.time.advanceTo(server.time.now() + 15 * 60_000, () => Promise.resolve())
    expect((await trySignIn(server.app, 'inspector', PASSWORD)).statusCode).toBe(200)
  })

  it('counts attempts made at the same moment', async () => {
    const codes = await Promise.all(
      Array.from({ length: 12 }, async () => (await trySignIn(server.app, 'stranger', 'wrong')).statusCode),
    )
    expect(codes.filter((code) => code === 401)).toHaveLength(5)
    expect(codes.filter((code) => code === 429)).toHaveLength(7)
  })

  it('does not let a stranger elsewhere lock a clerk out', async () => {
    const behind = await openTestServer({ config: { trustedProxies: ['127.0.0.1'] } })
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await trySignIn(behind.app, 'window', 'wrong', { 'x-forwarded-for': '203.0.113.9' })
    }
    const clerk = await trySignIn(behind.app, 'window', PASSWORD, { 'x-forwarded-for': '10.1.1.1' })
    expect(clerk.statusCode).toBe(200)
    await behind.close()
  })

  it('writes neither passwords nor tokens to the log', async () => {
    const client = await signIn(server.app, 'window')
    await trySignIn(server.app, 'window', 'wrong-and-secret')
    const log = server.logged.join('')
    expect(log).toContain('/api/session')
    for (const secret of [
      PASSWORD,
      'wrong-and-secret',
      client.csrfToken,
      client.cookie.split('=')[1] ?? '',
    ]) {
      expect(log).not.toContain(secret)
    }
  })
})

describe('requests another site made a browser send', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await openTestServer()
  })
  afterAll(() => server.close())

  it.each([
    ['no token', {}],
    ['a wrong token', { 'x-csrf-token': 'A'.repeat(32) }],
  ])('are refused: %s', async (_what, headers) => {
    const client = await signIn(server.app, 'window')
    const answer = await server.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { cookie: client.cookie, ...headers },
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.json<Problem>().type).toBe('urn:bancheng:problem:csrf')
    expect((await client.get('/api/session')).statusCode).toBe(200)
  })

  it('are refused with the token of another session', async () => {
    const client = await signIn(server.app, 'window')
    const other = await signIn(server.app, 'window2')
    const headers = { cookie: client.cookie, 'x-csrf-token': other.csrfToken }
    const answer = await server.app.inject({ method: 'DELETE', url: '/api/session', headers })
    expect(answer.statusCode).toBe(403)
  })

  it.each([
    ['from a page of another origin', { origin: 'https://evil.example' }],
    ['with an opaque origin', { origin: 'null' }],
    ['marked cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('cannot sign anybody in: %s', async (_what, headers) => {
    const answer = await trySignIn(server.app, 'window', PASSWORD, headers)
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })

  it('pass from the own origin', async () => {
    const answer = await trySignIn(server.app, 'window', PASSWORD, {
      host: 'hall:8080',
      origin: 'http://hall:8080',
    })
    expect(answer.statusCode).toBe(200)
  })
})
