import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toMs } from '../../engine/statute/instant.js'
import { constructionApplication } from './construction-application.js'
import { readPdf } from './read-pdf.js'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'

interface Task {
  id: string
  elementId: string
  state: string
  caseNumber: string
}

describe('a joint review over HTTP', () => {
  let server: TestServer
  let number: string
  const people = new Map<string, TestClient>()
  const as = async (username: string): Promise<TestClient> => {
    const client = people.get(username) ?? (await signIn(server.app, username))
    people.set(username, client)
    return client
  }
  const tasksOf = async (username: string): Promise<Task[]> => {
    await server.bancheng.hall.idle()
    const answer = await (await as(username)).get('/api/tasks?scope=department')
    expect(answer.statusCode).toBe(200)
    return answer.json<{ tasks: Task[] }>().tasks
  }
  const theTask = async (username: string): Promise<string> => {
    const [task] = await tasksOf(username)
    if (task === undefined) throw new Error(`no task for ${username}`)
    return `/api/tasks/${task.id}`
  }
  const act = async (username: string, path: string, body: object) => {
    const answer = await (await as(username)).post(`${await theTask(username)}/${path}`, body)
    expect([username, path, answer.statusCode, answer.body]).toEqual([
      username,
      path,
      200,
      expect.any(String),
    ])
    return answer.json<{ caseNumber: string; certificateNumber?: string }>()
  }

  beforeAll(async () => {
    server = await openTestServer({
      matters: ['construction-joint-review'],
      at: '2026-03-09T09:00:00+08:00',
      config: { sessionHours: 720 },
    })
    expect(server.bancheng.refused).toEqual([])
  }, 300_000)
  afterAll(() => server.close())

  it('is on the public list with its record and forms', async () => {
    const list = (await server.app.inject('/api/matters')).json<{ matters: object[] }>()
    expect(list.matters).toMatchObject([
      { id: 'construction-joint-review', name: '建设工程联合审查', kind: 'joint' },
    ])
    const matter = (await server.app.inject('/api/matters/construction-joint-review')).json<object>()
    expect(matter).toMatchObject({
      record: { approvingBody: '市住房和城乡建设局', complaintPhone: expect.any(String) as string },
      forms: { application: { id: 'construction-application' }, 'construction-intake': { type: 'default' } },
    })
    expect(matter).not.toHaveProperty('bpmn')
  })

  it('begins at the window', async () => {
    const answer = await (await as('window')).post('/api/cases', constructionApplication())
    expect(answer.statusCode).toBe(201)
    number = answer.json<{ caseNumber: string }>().caseNumber
    expect(answer.headers['location']).toBe(`/api/cases/${number}`)
    const found = await (await as('window')).get(`/api/cases/${number}`)
    expect(found.json()).toMatchObject({ number, state: 'submitted', applicantName: '安丘青云置业有限公司' })
  })

  it('refuses what is outside the list, with the words of the hall', async () => {
    const body = { ...constructionApplication(), matterId: 'anything-else' }
    const answer = await (await as('window')).post('/api/cases', body)
    expect(answer.statusCode).toBe(404)
    expect(answer.json<{ detail: string }>().detail).toContain('清单')
  })

  it('shows a task with its form, clock and what may be done', async () => {
    const answer = await (await as('window')).get(await theTask('window'))
    expect(answer.json()).toMatchObject({
      act: 'accept-case',
      caseNumber: number,
      form: { id: 'construction-intake' },
      formData: { projectName: '安丘市青云湖畔小区一期' },
      clock: { kind: 'intake', colour: 'green', workingDaysLeft: 5, dueAt: '2026-03-16T17:30:00+08:00' },
      permissions: { claim: true, unclaim: false },
      case: { number },
    })
  })

  it('gives a task to the first who claims it: the second is told 409 by name', async () => {
    const task = await theTask('window')
    expect((await (await as('window')).post(`${task}/claim`)).statusCode).toBe(200)
    const second = await (await as('window2')).post(`${task}/claim`)
    expect(second.statusCode).toBe(409)
    expect(second.json()).toMatchObject({
      type: 'urn:bancheng:problem:conflict',
      detail: expect.stringContaining('测试 window') as string,
    })
    expect((await (await as('window')).post(`${task}/unclaim`)).statusCode).toBe(200)
  })

  it('does not show a department the tasks of another, nor lets it act on them', async () => {
    await act('window', 'accept', { comment: '材料齐全', data: { checks: ['complete'] } })
    const planning = await theTask('planning')
    expect(
      (await (await as('fire')).post(`${planning}/opinion`, { result: 'agree', comment: '' })).statusCode,
    ).toBe(403)
    const list = await tasksOf('fire')
    expect(list.map(({ elementId }) => elementId)).toEqual(['fireOpinion'])
  })

  it('shows nothing of a case to a stranger', async () => {
    for (const path of ['', '/history', '/ledger', '/clocks', '/diagram']) {
      const answer = await (await as('stranger')).get(`/api/cases/${number}${path}`)
      expect([path, answer.statusCode]).toEqual([path, 404])
    }
    expect((await (await as('stranger')).get('/api/cases')).json()).toEqual({ cases: [] })
    expect((await (await as('stranger')).get('/api/notices')).json()).toEqual({ notices: [] })
  })

  it('goes through with one department deemed to agree, and the ledger says why, on paper too', async () => {
    await act('landscaping', 'opinion', { result: 'agree', comment: '符合要求' })
    await act('civilDefence', 'opinion', { result: 'agree', comment: '符合要求' })
    await act('fire', 'opinion', { result: 'agree', comment: '符合要求' })
    await server.time.advanceTo(toMs('2026-03-18T17:30:00+08:00'), () => server.bancheng.hall.idle())
    const ledger = await (await as('housing')).get(`/api/cases/${number}/ledger`)
    expect(ledger.json<{ entries: object[] }>().entries).toMatchObject([
      {
        rule: 'overtimeDefault',
        department: 'planning',
        effectAt: '2026-03-18T17:30:00+08:00',
        actor: 'rule',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        explanation: expect.stringContaining('自然资源和规划局') as string,
      },
    ])
    const late = await (await as('planning')).get('/api/tasks?scope=done')
    expect(late.statusCode).toBe(200)
    const address = `/api/cases/${number}/ledger/1/statement.pdf`
    const paper = await (await as('housing')).get(address)
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf'])
    const { text, attachments } = readPdf(paper.rawPayload)
    expect(text).toContain('视为同意记录')
    expect(Object.keys(attachments)).toEqual(['ledger-1.json'])
    expect((await (await as('stranger')).get(address)).statusCode).toBe(404)
    expect((await (await as('housing')).get(address.replace('/1/', '/9/'))).statusCode).toBe(404)
  })

  it('ends with a certificate, and all of it is on record', async () => {
    await act('housing', 'decide', { result: 'granted', comment: '准予许可' })
    const { certificateNumber } = await act('window2', 'certificate', {
      title: '审查合格书',
      data: { delivery: 'window' },
    })
    expect(certificateNumber).toMatch(/2026-\d{5}$/)
    await server.bancheng.hall.idle()
    const clerk = await as('window')
    expect((await clerk.get(`/api/cases/${number}`)).json()).toMatchObject({
      state: 'closed',
      result: 'granted',
      certificate: { number: certificateNumber, title: '审查合格书' },
      opinions: expect.arrayContaining([
        expect.objectContaining({ department: 'planning', deemed: true }),
      ]) as object[],
    })
    const diagram = (await clerk.get(`/api/cases/${number}/diagram`)).json<Record<string, string[]>>()
    expect(diagram['xml']).toContain('<bpmn:process id="construction-joint-review"')
    expect(diagram['completed']).toEqual(
      expect.arrayContaining(['intake', 'planningOpinion', 'decide', 'endGranted']),
    )
    expect(diagram['active']).toEqual([])
    expect(diagram['taken']).toContain('flowPassed')
    expect(diagram['incidents']).toEqual([])
    const { entries } = (await clerk.get(`/api/cases/${number}/history`)).json<{
      entries: { sentence: string }[]
    }>()
    expect(entries.length).toBeGreaterThan(8)
    for (const { sentence } of entries) expect(sentence).toMatch(/\p{Script=Han}/u)
    const { clocks } = (await clerk.get(`/api/cases/${number}/clocks`)).json<{
      clocks: { state: string }[]
    }>()
    expect(clocks.map(({ state }) => state)).toEqual(clocks.map(() => 'ended'))
    expect(
      (await clerk.get(`/api/notices?caseNumber=${number}`)).json<{ notices: object[] }>().notices.length,
    ).toBeGreaterThan(3)
    const inspections = await (await as('inspector')).get(`/api/inspections?caseNumber=${number}`)
    expect(inspections.json<{ inspections: object[] }>().inspections).toMatchObject([
      { reason: 'overtimeDefault', department: 'planning', state: 'open' },
    ])
  })

  it('is measured', async () => {
    const text = (await server.app.inject('/metrics')).body
    const value = (line: RegExp): number => Number(line.exec(text)?.[1])
    expect(value(/^bancheng_open_cases (\d+)$/m)).toBe(0)
    expect(value(/^bancheng_open_tasks (\d+)$/m)).toBe(0)
    expect(value(/^bancheng_overdue_clocks (\d+)$/m)).toBe(0)
    expect(value(/^bancheng_engine\{statistic="position"\} (\d+)$/m)).toBeGreaterThan(50)
    expect(
      value(
        /^http_request_duration_seconds_count\{method="POST",route="\/api\/tasks\/:id\/opinion",status="200"\} (\d+)$/m,
      ),
    ).toBe(3)
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
    expect(text).not.toContain(number)
  })
})
