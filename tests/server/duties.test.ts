import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Absences {
  absences: { id: string; userName: string; substituteName?: string }[]
  substitutes: { userName: string; substituteName: string }[]
}

describe('what is done in a case besides its tasks, over HTTP', () => {
  let server: TestServer
  const people = new Map<string, TestClient>()
  beforeAll(async () => {
    server = await openTestServer()
    for (const name of ['window', 'housing', 'head', 'inspector', 'applicant', 'fire', 'planning', 'admin'])
      people.set(name, await signIn(server.app, name))
  })
  afterAll(() => server.close())
  const post = async (name: string, url: string, body: object): Promise<number> =>
    (await people.get(name)?.post(url, body))?.statusCode ?? 0

  const item = { name: '变更说明', reason: '图纸变更', arisenAt: '2026-03-01T09:00:00+08:00' }
  const limit = { amount: 5, unit: 'workingDay' }

  it.each<[string, object, string, string]>([
    ['extend-limit', { workingDays: 5, reason: '复杂' }, 'head', 'housing'],
    ['ask-later', { materials: [item], limit }, 'housing', 'window'],
    ['bring-materials', { materials: ['deed'] }, 'applicant', 'housing'],
    ['check-pledge', { materialId: 'deed', result: 'kept', comment: '' }, 'housing', 'inspector'],
    ['withdraw-pledge', { materialId: 'deed' }, 'applicant', 'housing'],
    ['withdraw-decision', { reason: '不实' }, 'head', 'housing'],
    ['close-inspection', { inspectionId: 'i', finding: '已整改' }, 'inspector', 'head'],
  ])('%s: a role of its own, known fields, a case that is there', async (path, body, who, not) => {
    const url = `/api/cases/NONE/${path}`
    expect(await post(not, url, body)).toBe(403)
    expect(await post(who, url, { ...body, urgent: true })).toBe(400)
    expect(await post(who, url, {})).toBe(400)
    expect(await post(who, url, body)).toBe(404)
  })

  it('records who is away and who takes over, each for themselves', async () => {
    expect(await post('fire', '/api/substitutes', { substitute: 'nobody' })).toBe(404)
    expect(await post('fire', '/api/substitutes', { substitute: 'planning' })).toBe(422)
    expect(await post('fire', '/api/substitutes', { substitute: 'fire2' })).toBe(200)
    const away = { from: '2026-03-03T00:00:00+08:00', to: '2026-03-05T00:00:00+08:00', reason: '培训' }
    expect(await post('fire', '/api/absences', { ...away, to: away.from })).toBe(422)
    expect(await post('planning', '/api/absences', { ...away, username: 'fire' })).toBe(403)
    expect(await post('fire', '/api/absences', away)).toBe(200)
    expect(await post('applicant', '/api/absences', away)).toBe(403)
    const seen = async (name: string) => (await people.get(name)?.get('/api/absences'))?.json<Absences>()
    const all = await seen('admin')
    expect(all).toMatchObject({
      absences: [{ userName: '测试 fire', substituteName: '测试 fire2' }],
      substitutes: [{ userName: '测试 fire', substituteName: '测试 fire2' }],
    })
    expect(await seen('planning')).toEqual({ absences: [], substitutes: [] })
    const absenceId = all?.absences[0]?.id ?? ''
    expect(await post('planning', '/api/absences/end', { absenceId })).toBe(403)
    expect(await post('fire', '/api/absences/end', { absenceId })).toBe(200)
    expect((await seen('fire'))?.absences).toEqual([])
  })

  it('tells who signs in what their department is called only where a matter names it', async () => {
    const session = (await people.get('fire')?.get('/api/session'))?.json<{ user: object }>()
    expect(session?.user).toMatchObject({ department: 'fire' })
    expect(session?.user).not.toHaveProperty('departmentName')
  })
})
