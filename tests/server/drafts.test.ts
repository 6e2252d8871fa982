import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LightMyRequestResponse } from 'fastify'
import { packageWith } from './construction-package.js'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Head {
  readonly draftId: string
  readonly revision: number
  readonly name: string
  readonly savedByName: string
}

describe('drafts', () => {
  let server: TestServer
  let admin: TestClient
  let designer: TestClient

  beforeAll(async () => {
    server = await openTestServer()
    admin = await signIn(server.app, 'admin')
    const stored = await server.bancheng.users.byUsername('admin')
    await server.bancheng.users.add([
      { ...stored!, userId: 'u-wang', username: 'wang', name: '王敏', roles: ['designer'] },
    ])
    designer = await signIn(server.app, 'wang')
  })
  afterAll(() => server.close())

  const put = (who: TestClient, url: string, payload: object): Promise<LightMyRequestResponse> =>
    server.app.inject({
      method: 'PUT',
      url,
      payload,
      headers: { cookie: who.cookie, 'x-csrf-token': who.csrfToken },
    })
  const begin = async (name: string, files: Record<string, string> = { 'process.bpmn': '<1/>' }) => {
    const answer = await admin.post('/api/drafts', { name, files })
    expect(answer.statusCode).toBe(201)
    return answer.json<Head>()
  }

  it('are kept with who and when, every save a revision', async () => {
    const first = await begin('联合审查')
    expect(first).toMatchObject({ revision: 1, name: '联合审查', savedByName: '测试 admin' })
    const url = `/api/drafts/${first.draftId}`
    const second = await put(designer, url, { base: 1, name: '联合验收', files: { 'process.bpmn': '<2/>' } })
    expect([second.statusCode, second.json<Head>()]).toEqual([
      200,
      expect.objectContaining({ revision: 2, name: '联合验收', savedByName: '王敏' }),
    ])
    const opened = [await admin.get(url), await admin.get(`${url}?revision=1`)]
    expect(opened.map((answer) => answer.json<{ files: object }>().files)).toEqual([
      { 'process.bpmn': '<2/>' },
      { 'process.bpmn': '<1/>' },
    ])
    const { revisions } = (await admin.get(`${url}/revisions`)).json<{ revisions: Head[] }>()
    expect(revisions.map(({ revision, name }) => [revision, name])).toEqual([
      [2, '联合验收'],
      [1, '联合审查'],
    ])
  })

  it('are listed by their newest revision, the last saved first', async () => {
    const older = await begin('甲')
    await server.time.advanceTo(server.time.now() + 1000, () => Promise.resolve())
    const newer = await begin('乙')
    const { drafts } = (await designer.get('/api/drafts')).json<{ drafts: (Head & object)[] }>()
    const ids = drafts.map(({ draftId }) => draftId)
    expect(ids.indexOf(newer.draftId)).toBe(0)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain(older.draftId)
    expect(drafts.every((draft) => !('files' in draft))).toBe(true)
  })

  it('refuse a save on top of a revision that is not the newest, and say whose that is', async () => {
    const { draftId } = await begin('两人')
    const url = `/api/drafts/${draftId}`
    const saved = await put(designer, url, { base: 1, name: '两人', files: { a: 'designer' } })
    expect(saved.statusCode).toBe(200)
    const late = await put(admin, url, { base: 1, name: '两人', files: { a: 'admin' } })
    expect(late.statusCode).toBe(409)
    expect(late.json<{ detail: string }>().detail).toContain('王敏')
    expect(late.json<{ detail: string }>().detail).toContain('第2版')
    expect(late.json()).toMatchObject({ errors: [{ place: 'revision', message: '2' }] })
    expect((await admin.get(url)).json()).toMatchObject({ revision: 2, files: { a: 'designer' } })
    const after = await put(admin, url, { base: 2, name: '两人', files: { a: 'both' } })
    expect(after.json()).toMatchObject({ revision: 3 })
  })

  it('let one of two saves at the same moment through', async () => {
    const { draftId } = await begin('同时')
    const save = (who: TestClient, text: string) =>
      put(who, `/api/drafts/${draftId}`, { base: 1, name: '同时', files: { text } })
    const answers = await Promise.all([save(admin, 'a'), save(designer, 'b'), save(admin, 'c')])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    const { revisions } = (await admin.get(`/api/drafts/${draftId}/revisions`)).json<{ revisions: Head[] }>()
    expect(revisions.length).toBe(2)
  })

  it.each([
    ['GET', '/api/drafts/none'],
    ['GET', '/api/drafts/none/revisions'],
    ['GET', '/api/matters/none/files'],
  ])('answer 404 to %s %s', async (_method, url) => {
    expect((await admin.get(url)).statusCode).toBe(404)
  })

  it('answer 404 to a save of a draft nobody knows', async () => {
    const answer = await put(admin, '/api/drafts/none', { base: 1, name: 'n', files: {} })
    expect(answer.statusCode).toBe(404)
  })

  it.each(['window', 'planning', 'applicant', 'inspector'])('are not shown to %s', async (username) => {
    const stranger = await signIn(server.app, username)
    expect((await stranger.get('/api/drafts')).statusCode).toBe(403)
    expect((await stranger.post('/api/drafts', { name: 'n', files: {} })).statusCode).toBe(403)
  })

  it('begin from a published matter with all its files', async () => {
    const files = packageWith({})
    expect((await admin.post('/api/deployments', { files })).statusCode).toBe(201)
    const answer = await designer.get('/api/matters/construction-joint-review/files')
    expect(answer.json()).toEqual({ files })
  }, 300_000)
})
