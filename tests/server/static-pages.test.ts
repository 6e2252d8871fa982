import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.js'
import { sendRaw } from './send-raw.js'
import { openTestServer, type TestServer } from './test-server.js'

describe('the pages', () => {
  let server: TestServer
  let port: number
  beforeAll(async () => {
    const folder = scratchFolder()
    const pagesDir = join(folder, 'pages')
    mkdirSync(join(pagesDir, 'assets'), { recursive: true })
    writeFileSync(join(pagesDir, 'index.html'), '<!doctype html><title>办成</title>')
    writeFileSync(join(pagesDir, '.hidden'), 'top secret')
    writeFileSync(join(pagesDir, 'assets', 'index-4f2a.js'), 'export {}')
    writeFileSync(join(folder, 'secret.txt'), 'top secret')
    server = await openTestServer({ config: { pagesDir } })
    port = await server.listen()
  })
  afterAll(() => server.close())

  const navigate = (url: string) => server.app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } })

  it.each([
    '/',
    '/index.html',
    '/tasks',
    '/tasks/2251799813685310',
    '/cases/2026-0001',
    '/sign-in?next=%2Ftasks',
  ])('open at %s', async (url) => {
    const answer = await navigate(url)
    expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>办成</title>'])
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
  })

  it('lead to the designer', async () => {
    const answer = await navigate('/designer')
    expect([answer.statusCode, answer.headers.location]).toEqual([308, '/designer/'])
  })

  it.each([
    '/api/nothing',
    '/assets/old-1a2b.js',
    '/designer/assets/old-1a2b.js',
    '/missing.png',
    '/api',
    '/metricsx.json',
  ])('do not open at %s, even for a browser', async (url) => {
    const answer = await navigate(url)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })

  it('do not open for what asks for data', async () => {
    const answer = await server.app.inject({ url: '/tasks', headers: { accept: 'application/json' } })
    expect(answer.statusCode).toBe(404)
    expect((await server.app.inject({ method: 'POST', url: '/tasks' })).statusCode).toBe(404)
  })

  it('may keep files with a hash in their name for ever', async () => {
    const answer = await server.app.inject('/assets/index-4f2a.js')
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-type']).toMatch(/javascript/)
  })

  it('are not sent again while they are the same', async () => {
    const first = await navigate('/')
    const again = await server.app.inject({
      url: '/',
      headers: { 'if-none-match': String(first.headers['etag']) },
    })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('may run no inline script, and nothing from elsewhere', async () => {
    const policy = String((await navigate('/')).headers['content-security-policy'])
    const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]))
    expect(rules.get('script-src')).toBe("script-src 'self'")
    expect(rules.get('default-src')).toBe("default-src 'self'")
    expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toContain('http:')
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/.hidden',
    '/static/../../../../../../etc/passwd',
    '/api/docs/static/../../../package.json',
    '/api/docs/static/%2e%2e/%2e%2e/package.json',
  ])('give no file outside of them: %s', async (path) => {
    const answer = await sendRaw(
      port,
      `GET ${path} HTTP/1.1\r\nhost: hall\r\naccept: text/html\r\nconnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).toContain('application/problem+json')
    expect(answer).not.toMatch(/top secret|root:|"name"/)
  })
})
