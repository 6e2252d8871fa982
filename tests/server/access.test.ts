import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

const ROLE_HOLDERS = {
  intake: 'window',
  approver: 'planning',
  bureauHead: 'head',
  inspector: 'inspector',
  governmentHead: 'mayor',
  designer: 'designer',
  admin: 'admin',
  applicant: 'applicant',
} as const

interface Described {
  openapi: string
  paths: Record<string, Record<string, { 'x-roles': unknown; description: string; security: unknown[] }>>
}

function send(client: TestClient, method: string, url: string) {
  if (method === 'GET') return client.get(url)
  if (method === 'PUT') return client.put(url)
  return method === 'DELETE' ? client.delete(url) : client.post(url)
}

describe('access to the routes', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await openTestServer()
  })
  afterAll(() => server.close())

  const apiRoutes = () =>
    server.app.listRoutes().filter(({ url, refusesMethod }) => /^\/api\/(?!docs)/.test(url) && !refusesMethod)
  const at = (url: string): string => url.replaceAll(/:\w+/g, 'x')

  it('is named by every route', () => {
    const routes = server.app.listRoutes()
    expect(routes.length).toBeGreaterThan(30)
    expect(routes.filter(({ roles }) => roles === undefined)).toEqual([])
  })

  it('keeps a server from getting ready whose route names nobody', async () => {
    const { keepRouteList } = await import('../../server/http/route-list.js')
    const { default: Fastify } = await import('fastify')
    const app = Fastify()
    keepRouteList(app)
    app.get('/forgotten', () => 'open to all')
    await expect(app.ready()).rejects.toThrow('Expected route GET /forgotten to name roles')
  })

  it('is open to all for the public list, the time and the description only', () => {
    const open = apiRoutes().filter(({ roles, method }) => roles === 'anyone' && method === 'GET')
    expect(open.map(({ url }) => url).sort()).toEqual([
      '/api/matters',
      '/api/matters/:id',
      '/api/openapi.json',
      '/api/time',
    ])
  })

  it('is refused with 401 to whoever is not signed in', async () => {
    const closed = apiRoutes().filter(({ roles }) => roles !== 'anyone')
    expect(closed.length).toBeGreaterThan(20)
    for (const { method, url } of closed) {
      const answer = await server.app.inject({ method: method as 'GET', url: at(url) })
      expect([url, answer.statusCode]).toEqual([url, 401])
    }
  })

  it('is refused with 403 to every role that the route does not name, and to no other', async () => {
    const byRole = apiRoutes().filter(({ roles, method }) => Array.isArray(roles) && method !== 'HEAD')
    expect(byRole.length).toBeGreaterThan(8)
    for (const [role, username] of Object.entries(ROLE_HOLDERS)) {
      const client = await signIn(server.app, username)
      for (const { method, url, roles } of byRole) {
        const answer = await send(client, method, at(url))
        const barred =
          answer.statusCode === 403 && answer.json<{ detail: string }>().detail.includes('您的角色')
        expect([role, url, barred]).toEqual([role, url, !roles?.includes(role as never)])
      }
    }
  })

  it('is shown by the OpenAPI description', async () => {
    const answer = await server.app.inject('/api/openapi.json')
    const { openapi, paths } = answer.json<Described>()
    expect(openapi).toBe('3.1.0')
    for (const { method, url, roles } of apiRoutes()) {
      if (url === '/api/openapi.json' || method === 'HEAD') continue
      const described = paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      expect([method, url, described?.['x-roles']]).toEqual([method, url, roles])
      expect(described?.description).toMatch(/无需登录|需要登录|需要角色/)
    }
    expect(paths['/api/deployments']?.['post']).toMatchObject({
      'x-roles': ['admin'],
      description: '需要角色：管理员。',
      security: [{ session: [], csrf: [] }],
    })
  })
})
