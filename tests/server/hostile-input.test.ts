import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageWith } from './construction-package.js'
import { sendRaw } from './send-raw.js'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Problem {
  status: number
  detail: string
  errors?: { file: string; place: string; message: string; mend: string }[]
}

const bpmn = packageWith({})['process.bpmn'] ?? ''
const entityBomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "lol">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${String(at + 1)} "${`&a${String(at)};`.repeat(10)}">`,
).join('')}]>${bpmn.replace(/^<\?xml[^>]*>/, '').replace('建设工程联合审查', '&a12;')}`

const callsItself = `<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="x">
  <bpmn:process id="circle" isExecutable="true">
    <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="call"/>
    <bpmn:callActivity id="call">
      <bpmn:extensionElements><zeebe:calledElement processId="circle"/></bpmn:extensionElements>
      <bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>
    </bpmn:callActivity>
    <bpmn:sequenceFlow id="b" sourceRef="call" targetRef="end"/>
    <bpmn:endEvent id="end"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`
const oneStoryOnly = Object.fromEntries(
  Object.keys(packageWith({}))
    .filter((path) => path.startsWith('scenarios/') && path !== 'scenarios/granted.json')
    .map((path) => [path, undefined]),
)
const condition = /(<bpmn:conditionExpression[^>]*>)[^<]*/

describe('hostile input over real HTTP', () => {
  let server: TestServer
  let port: number
  let admin: TestClient
  beforeAll(async () => {
    server = await openTestServer()
    port = await server.listen()
    admin = await signIn(server.app, 'admin')
  })
  afterAll(() => server.close())
  afterEach(async () => {
    // Whatever it was, the server keeps serving and nothing of it is there.
    expect((await fetch(`http://127.0.0.1:${String(port)}/readyz`)).status).toBe(200)
    expect(server.bancheng.catalogue.matters()).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  const post = async (body: string, path = '/api/deployments'): Promise<Problem> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method: 'POST',
      body,
      headers: { cookie: admin.cookie, 'x-csrf-token': admin.csrfToken, 'content-type': 'application/json' },
    })
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = (await answer.json()) as Problem
    expect(problem.status).toBe(answer.status)
    return problem
  }
  const nested = (bytes: number): string => '['.repeat(bytes / 2) + ']'.repeat(bytes / 2)

  it.each([
    ['10 MB of nesting', `{"files":${nested(10_000_000)}}`, 413],
    ['7 MB of nesting', `{"files":${nested(7_000_000)}}`, 400],
    ['7 MB of open brackets', '['.repeat(7_000_000), 400],
    [
      'a million files',
      JSON.stringify({
        files: Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [String(at), ''])),
      }),
      400,
    ],
    ['a file that is no text', '{"files":{"matter.json":{"id":1}}}', 400],
    ['__proto__ for a file', '{"files":{"__proto__":{"polluted":"yes"}}}', 400],
    ['no files', '{"files":{}}', 400],
    ['a lone surrogate', '{"files":{"matter.json":"\\ud800"}}', 422],
    ['nothing but matter.json', '{"files":{"matter.json":"{}"}}', 422],
    [
      'a path out of the package',
      JSON.stringify({ files: packageWith({ 'matter.json': undefined, '../matter.json': '{}' }) }),
      422,
    ],
  ])('%s', async (_what, body, status) => {
    const problem = await post(body)
    expect(problem.status).toBe(status)
    if (status === 413) expect(problem.detail).toBe('提交的内容超过了允许的大小，最多 8 MB。')
  })

  it.each<[string, Record<string, string | undefined>, string]>([
    ['an entity bomb', { 'process.bpmn': entityBomb }, 'process.bpmn'],
    ['XML that does not end', { 'process.bpmn': bpmn.slice(0, 3000) }, 'process.bpmn'],
    ['5 MB of nested elements', { 'process.bpmn': '<a>'.repeat(1_000_000) }, 'process.bpmn'],
    [
      'an unknown element',
      { 'process.bpmn': bpmn.replaceAll('bpmn:businessRuleTask', 'bpmn:quantumTask') },
      'process.bpmn',
    ],
    ['FEEL that does not parse', { 'process.bpmn': bpmn.replace(condition, '$1=((1 +') }, 'process.bpmn'],
    [
      'FEEL that never ends',
      {
        ...oneStoryOnly,
        'process.bpmn': bpmn.replace(condition, '$1=count(for i in 1..100000000 return i) &gt; 0'),
      },
      'scenarios/granted.json',
    ],
    ['a process that calls itself', { 'circle.bpmn': callsItself }, 'circle.bpmn'],
    [
      'a form with 100,000 levels',
      { 'forms/intake.form': `{"id":"construction-intake","components":${nested(200_000)}}` },
      'forms/intake.form',
    ],
    [
      'a form with __proto__',
      { 'forms/intake.form': '{"id":"construction-intake","components":[],"__proto__":{"polluted":1}}' },
      'forms/intake.form',
    ],
    [
      'a decision that is none',
      { 'decisions/review-scope.dmn': '<definitions/>' },
      'decisions/review-scope.dmn',
    ],
  ])('a package with %s: file and reason are named', async (_what, changes, file) => {
    const problem = await post(JSON.stringify({ files: packageWith(changes) }))
    expect(problem.status).toBe(422)
    expect(problem.detail).toMatch(/没有部署任何内容/)
    const named = problem.errors?.filter((entry) => entry.file === file) ?? []
    expect(named.length).toBeGreaterThan(0)
    for (const { message, mend } of named) expect([message, mend].join('')).toMatch(/\p{Script=Han}/u)
  })

  it('that nobody signed in for is refused before its body is read', async () => {
    const head =
      'POST /api/deployments HTTP/1.1\r\nhost: hall\r\ncontent-type: application/json\r\ncontent-length: 9000000000\r\nconnection: close\r\n\r\n'
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1\.1 401 /)
  })

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['a broken length', 'POST /api/session HTTP/1.1\r\nhost: h\r\ncontent-length: x\r\n\r\n', 400],
    [
      'two lengths',
      'POST /api/session HTTP/1.1\r\nhost: h\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
    ],
    [
      'endless headers',
      `GET / HTTP/1.1\r\nhost: h\r\n${`x-filler: ${'y'.repeat(1000)}\r\n`.repeat(40)}\r\n`,
      431,
    ],
    ['an endless address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: h\r\n\r\n`, 431],
  ])('that is %s', async (_what, text, status) => {
    const answer = await sendRaw(port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `))
    expect(answer).toContain('application/problem+json')
    expect(answer).toContain(`"status":${String(status)}`)
    const id = /\r\nx-request-id: (\S+)\r\n/.exec(answer)?.[1] ?? 'none'
    expect(answer).toContain(`"requestId":"${id}"`)
    expect(server.logged.filter((line) => line.includes(`"requestId":"${id}"`))).toHaveLength(1)
  })
})
