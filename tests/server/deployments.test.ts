import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageWith } from './construction-package.js'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

const MINUTES = 300_000

const { version } = JSON.parse(packageWith({})['matter.json'] ?? '') as { readonly version: number }

describe('a matter package', () => {
  let server: TestServer
  let admin: TestClient
  beforeAll(async () => {
    server = await openTestServer()
    admin = await signIn(server.app, 'admin')
  })
  afterAll(() => server.close())
  const deploy = (changes: Record<string, string | undefined> = {}) =>
    admin.post('/api/deployments', { files: packageWith(changes) })
  const listed = async () =>
    (await server.app.inject('/api/matters'))
      .json<{ matters: { id: string; version: number }[] }>()
      .matters.map(({ id, version }) => `${id}@${String(version)}`)

  it(
    'that is sound comes onto the list; while it is checked the server serves',
    async () => {
      const deployed = deploy()
      expect(await listed()).toEqual([])
      const answer = await deployed
      expect([answer.statusCode, answer.json()]).toEqual([201, { id: 'construction-joint-review', version }])
      expect(await listed()).toEqual([`construction-joint-review@${String(version)}`])
    },
    MINUTES,
  )

  it('with other content needs another version: place and remedy are named', async () => {
    const head = packageWith({})['matter.json']?.replace('"建设工程联合审查"', '"另一名称"')
    const answer = await deploy({ 'matter.json': head })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      type: 'urn:bancheng:problem:refused',
      errors: expect.arrayContaining([
        expect.objectContaining({
          file: 'matter.json',
          place: '/version',
          mend: `请将版本号改为${String(version + 1)}`,
        }),
      ]) as unknown,
    })
  })

  it(
    'whose story does not come true changes nothing',
    async () => {
      const head = packageWith({})['matter.json']?.replace(
        `"version": ${String(version)}`,
        `"version": ${String(version + 1)}`,
      )
      const story = packageWith({})['scenarios/granted.json']?.replace(
        '"state": "completed"',
        '"state": "active"',
      )
      const answer = await deploy({ 'matter.json': head, 'scenarios/granted.json': story })
      expect(answer.statusCode).toBe(422)
      expect(answer.json<{ errors: { file: string }[] }>().errors.map(({ file }) => file)).toEqual([
        'scenarios/granted.json',
      ])
      expect(await listed()).toEqual([`construction-joint-review@${String(version)}`])
    },
    MINUTES,
  )
})
