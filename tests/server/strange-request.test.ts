import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendRaw } from './send-raw.js'
import { openTestServer, type TestServer } from './test-server.js'

describe('what Node would answer by itself', () => {
  let server: TestServer
  let port: number
  beforeAll(async () => {
    server = await openTestServer()
    port = await server.listen()
  })
  afterAll(() => server.close())

  it.each([
    ['HTTP/1.1 without Host', 'GET /api/time HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'badRequest'],
    [
      'two Hosts',
      'GET /api/time HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
      400,
      'badRequest',
    ],
    [
      'an Expect that is unknown',
      'GET /api/time HTTP/1.1\r\nHost: a\r\nExpect: bogus\r\n\r\n',
      417,
      'expectationFailed',
    ],
    ['a method nobody knows', 'FETCH /api/time HTTP/1.1\r\nHost: a\r\n\r\n', 501, 'methodUnknown'],
    [
      'a method of other servers',
      'PROPFIND /api/time HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      404,
      'notFound',
    ],
    ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405, 'methodNotAllowed'],
  ])('is answered with a problem: %s', async (_what, text, status, kind) => {
    const answer = await sendRaw(port, text)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `))
    expect(head.toLowerCase()).toContain('content-type: application/problem+json; charset=utf-8')
    const problem = JSON.parse(body) as { type: string; status: number; detail: string }
    expect(problem).toMatchObject({ type: `urn:bancheng:problem:${kind}`, status })
    expect(problem.detail).toMatch(/\p{Script=Han}/u)
  })

  it('leaves HTTP/1.0 without Host, and Expect: 100-continue, alone', async () => {
    expect(await sendRaw(port, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
    const asked = 'GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n'
    expect(await sendRaw(port, asked)).toMatch(/HTTP\/1\.1 200 /)
  })
})
