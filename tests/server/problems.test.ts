import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  requestId: string
  errors?: { place?: string; message: string }[]
}

describe('errors', () => {
  let server: TestServer
  let clerk: TestClient
  beforeAll(async () => {
    server = await openTestServer()
    clerk = await signIn(server.app, 'window')
  })
  afterAll(() => server.close())

  it.each([
    ['an unknown address', 'GET', '/api/nothing', {}, 404, 'notFound'],
    ['an unknown address outside the interface', 'GET', '/no/such/file.js', {}, 404, 'notFound'],
    ['a page of a server without pages', 'GET', '/tasks', { accept: 'text/html' }, 404, 'notFound'],
    ['an unknown task', 'GET', '/api/tasks/12', {}, 404, 'notFound'],
    ['an unknown case', 'GET', '/api/cases/12/history', {}, 404, 'notFound'],
    ['an unknown matter', 'GET', '/api/matters/none', {}, 404, 'notFound'],
    ['a method an address does not know', 'DELETE', '/api/tasks', {}, 405, 'methodNotAllowed'],
    ['a method nothing knows', 'PUT', '/healthz', {}, 405, 'methodNotAllowed'],
    ['a broken address', 'GET', '/api/tasks/%E0%A4%A', {}, 400, 'badRequest'],
    ['an unknown query', 'GET', '/api/tasks?scope=all', {}, 400, 'invalidInput'],
    ['a limit beyond what is allowed', 'GET', '/api/cases?limit=201', {}, 400, 'invalidInput'],
  ] as const)('%s', async (_what, method, url, headers, status, kind) => {
    const answer = await server.app.inject({
      method,
      url,
      headers: { cookie: clerk.cookie, 'x-csrf-token': clerk.csrfToken, ...headers },
    })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const problem = answer.json<Problem>()
    expect(problem).toMatchObject({ type: `urn:bancheng:problem:${kind}`, status })
    expect(problem.instance).toBe(url.split('?')[0])
    expect(problem.title + problem.detail).toMatch(/^[\p{Script=Han}\p{P}]/u)
    expect(problem.requestId).toBe(answer.headers['x-request-id'])
  })

  it('says in words what a query may be, and no pattern', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: '/api/cases?limit=many',
      headers: { cookie: clerk.cookie },
    })
    expect(answer.json<Problem>().detail).toBe('查询条件有误：「limit」应为 1 至 200 的整数，不写时为 200。')
  })

  it.each(['xyz', 'a|b', '2026-03-02T09:00:00+08:00', '|'])(
    'refuses %s as the mark of a page',
    async (mark) => {
      const url = `/api/tasks?after=${encodeURIComponent(mark)}`
      const answer = await server.app.inject({ method: 'GET', url, headers: { cookie: clerk.cookie } })
      expect(answer.statusCode).toBe(400)
      expect(answer.json<Problem>().detail).toBe('查询条件有误：「after」应为 上一页答复中的 next。')
    },
  )

  it('names what an address does allow', async () => {
    const answer = await server.app.inject({ method: 'PUT', url: '/api/session' })
    expect(answer.headers['allow']).toBe('GET, HEAD, POST, DELETE')
  })

  const send = (payload: string, type = 'application/json') =>
    server.app.inject({
      method: 'POST',
      url: '/api/cases',
      payload,
      headers: { cookie: clerk.cookie, 'x-csrf-token': clerk.csrfToken, 'content-type': type },
    })

  it.each([
    ['another format', 'matterId=1', 'application/x-www-form-urlencoded', 415, 'unsupportedMedia'],
    ['plain text', '{}', 'text/plain', 415, 'unsupportedMedia'],
    ['no JSON', '{"matterId":', 'application/json', 400, 'badRequest'],
    ['nothing', '', 'application/json', 400, 'invalidInput'],
    ['too much', `{"matterId":"${'x'.repeat(1_100_000)}"}`, 'application/json', 413, 'tooLarge'],
    ['deep nesting', '['.repeat(70) + ']'.repeat(70), 'application/json', 400, 'badRequest'],
    ['__proto__', '{"matterId":"a","__proto__":{"admin":true}}', 'application/json', 400, 'badRequest'],
    ['a nested __proto__', '{"application":{"__proto__":{"x":1}}}', 'application/json', 400, 'badRequest'],
    ['constructor.prototype', '{"constructor":{"prototype":{"x":1}}}', 'application/json', 400, 'badRequest'],
  ])('of a body: %s', async (_what, payload, type, status, kind) => {
    const answer = await send(payload, type)
    expect(answer.statusCode).toBe(status)
    expect(answer.json<Problem>().type).toBe(`urn:bancheng:problem:${kind}`)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })

  it('of a body that is too large name the limit', async () => {
    const answer = await send(`"${'x'.repeat(1_100_000)}"`)
    expect(answer.json<Problem>().detail).toBe('提交的内容超过了允许的大小，最多 1 MB。')
  })

  it('of fields name each of them in Chinese, and what is not known is refused', async () => {
    const answer = await send(
      JSON.stringify({ matterId: 7, applicant: {}, application: {}, urgent: true, materials: [{ id: '' }] }),
    )
    expect(answer.statusCode).toBe(400)
    const { errors = [], detail } = answer.json<Problem>()
    expect(errors.map(({ place }) => place).sort()).toEqual([
      '/applicant/name',
      '/materials/0/id',
      '/matterId',
      '/urgent',
    ])
    for (const { message } of errors) expect(message).toMatch(/\p{Script=Han}/u)
    expect(detail).toContain('「applicant.name」')
  })

  it('of a field with thousands of mistakes stay short', async () => {
    const materials = Array.from({ length: 200 }, () => ({ id: '', x: 1, y: 2 }))
    const answer = await send(
      JSON.stringify({ matterId: 'a', applicant: { name: 'b' }, application: {}, materials }),
    )
    expect(answer.statusCode).toBe(400)
    expect(answer.body.length).toBeLessThan(20_000)
  })

  it('of asking too much come with the seconds to wait', async () => {
    const strict = await openTestServer({ limits: { requestsPerMinute: 3 } })
    const answers = []
    for (let count = 0; count < 4; count += 1) answers.push(await strict.app.inject('/api/time'))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.json<Problem>()).toMatchObject({ status: 429, title: '操作过于频繁' })
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0)
    expect((await strict.app.inject('/healthz')).statusCode).toBe(200)
    await strict.close()
  })

  it('of the server itself tell nothing of it, but the log does', async () => {
    const broken = await openTestServer()
    const person = await signIn(broken.app, 'window')
    await broken.bancheng.close()
    const answer = await person.get('/api/tasks')
    expect(answer.statusCode).toBe(500)
    expect(Object.keys(answer.json<object>()).sort()).toEqual([
      'detail',
      'instance',
      'requestId',
      'status',
      'title',
      'type',
    ])
    expect(answer.body).not.toMatch(/knex|sqlite|sql|select|stack|\.ts|pool|acquire/i)
    expect(answer.json<Problem>().detail).toContain(answer.headers['x-request-id'])
    expect(broken.logged.some((line) => line.includes('request failed') && line.includes('stack'))).toBe(true)
    expect((await broken.app.inject('/healthz')).statusCode).toBe(200)
    expect((await broken.app.inject('/readyz')).statusCode).toBe(503)
    await broken.app.close()
  })
})

describe('request ids', () => {
  it.each([
    ['from in front', 'gateway-7f3a', true],
    ['that would forge the log', 'a"\n{"level":60}', false],
    ['that are too long', 'a'.repeat(200), false],
  ])('%s', async (_what, given, kept) => {
    const server = await openTestServer()
    const answer = await server.app.inject({ url: '/api/time', headers: { 'x-request-id': given } })
    expect(answer.headers['x-request-id'] === given).toBe(kept)
    expect(answer.headers['x-request-id']).toMatch(/^[\w.:-]{1,80}$/)
    expect(server.logged.join('')).toContain(`"requestId":"${String(answer.headers['x-request-id'])}"`)
    await server.close()
  })
})
