import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { constructionApplication } from './construction-application.js'
import { signIn, type TestClient } from './test-client.js'
import { openTestServer, type TestServer } from './test-server.js'
import { toMs } from '../../engine/statute/instant.js'

const startsAt = '2026-03-06T09:00:00+08:00'

describe('the routes of a joint meeting (statute §4)', () => {
  let server: TestServer
  let chair: TestClient
  let planning: TestClient
  let taskId: string

  const settle = async (): Promise<void> => {
    await server.bancheng.engine.idle()
    await server.bancheng.hall.idle()
    await server.bancheng.engine.idle()
  }
  const act = async (client: TestClient, path: string, body: object): Promise<[number, unknown]> => {
    const answer = await client.post(`/api/tasks/${taskId}/meeting/${path}`, body)
    await settle()
    return [answer.statusCode, answer.json()]
  }

  /** A case to which the civil defence office objects, so that a meeting is to be called. */
  beforeAll(async () => {
    server = await openTestServer({
      matters: ['construction-joint-review'],
      config: { sessionHours: 720 },
    })
    const window = await signIn(server.app, 'window')
    chair = await signIn(server.app, 'housing')
    planning = await signIn(server.app, 'planning')
    const { caseNumber } = (await window.post('/api/cases', constructionApplication())).json<{
      caseNumber: string
    }>()
    await settle()
    const taskOf = async (client: TestClient): Promise<string> => {
      const answer = await client.get(`/api/tasks?scope=department&caseNumber=${caseNumber}`)
      return answer.json<{ tasks: { id: string }[] }>().tasks[0]?.id ?? ''
    }
    const checks = ['complete', 'form', 'scope', 'seal']
    await window.post(`/api/tasks/${await taskOf(window)}/accept`, { data: { checks } })
    await settle()
    for (const department of ['planning', 'fire', 'landscaping', 'civilDefence']) {
      const client = await signIn(server.app, department)
      const result = department === 'civilDefence' ? 'disagree' : 'agree'
      await client.post(`/api/tasks/${await taskOf(client)}/opinion`, { result, comment: '见附件' })
      await settle()
    }
    taskId = await taskOf(chair)
  }, 120_000)
  afterAll(() => server.close())

  it('refuse to whoever has no part in it', async () => {
    const applicant = await signIn(server.app, 'applicant')
    expect((await applicant.get('/api/meetings')).statusCode).toBe(403)
    expect((await applicant.get(`/api/tasks/${taskId}/meeting`)).statusCode).toBe(403)
    const window = await signIn(server.app, 'window')
    expect((await act(window, 'close', { result: 'passed', conclusion: '通过' }))[0]).toBe(403)
    expect((await chair.get('/api/tasks/nowhere/meeting')).statusCode).toBe(404)
  })

  it('let only the lead department call it, with an instant and a place', async () => {
    expect((await act(planning, 'call', { startsAt, place: '三楼' }))[0]).toBe(403)
    expect((await act(chair, 'call', { place: '三楼' }))[0]).toBe(400)
    expect((await act(chair, 'call', { startsAt: '后天', place: '三楼' }))[0]).toBe(422)
    expect((await act(chair, 'call', { startsAt, place: '三楼', extra: true }))[0]).toBe(400)
    expect((await act(chair, 'call', { startsAt, place: '三楼', agenda: '人防面积' }))[0]).toBe(200)
  })

  it('list it to its chair and to those invited', async () => {
    for (const client of [chair, planning]) {
      const { meetings } = (await client.get('/api/meetings')).json<{ meetings: object[] }>()
      expect(meetings).toMatchObject([
        { taskId, kindName: '联审会议', chair: 'housing', state: 'called', startsAt },
      ])
    }
    const fire2 = await signIn(server.app, 'fire2')
    expect((await fire2.get('/api/meetings?limit=1')).json<{ meetings: object[] }>().meetings).toHaveLength(1)
  })

  it('show delivery, count and what may be done, to each their own', async () => {
    const seen = (await planning.get(`/api/tasks/${taskId}/meeting`)).json<{
      sittings: { seats: object[] }[]
    }>()
    expect(seen).toMatchObject({
      noticePeriod: { amount: 3, unit: 'workingDay' },
      permissions: { chair: false, seat: 'planning' },
      sittings: [{ number: 1, started: false, place: '三楼', agenda: '人防面积' }],
    })
    expect(seen.sittings[0]?.seats[0]).toMatchObject({
      department: 'planning',
      notice: { servedBy: 'system', inTime: true, earliestStart: '2026-03-05T17:30:00+08:00' },
    })
    const chaired = (await chair.get(`/api/tasks/${taskId}/meeting`)).json<object>()
    expect(chaired).toMatchObject({ permissions: { chair: true } })
  })

  it('carry it through to its conclusion', async () => {
    expect((await act(planning, 'delivery', {}))[0]).toBe(200)
    expect((await act(planning, 'substitute', { name: '周代', standsInFor: '李敏' }))[0]).toBe(200)
    expect((await act(chair, 'close', { result: 'passed', conclusion: '通过' }))[0]).toBe(422)
    const minutes = { recorder: '王晓梅' }
    const closing = { result: 'passed', conclusion: '同意易地建设', data: minutes }
    const [early, problem] = await act(chair, 'close', closing)
    expect([early, problem]).toMatchObject([
      409,
      { detail: expect.stringContaining('不得在开始之前宣布结束') as unknown },
    ])
    await server.time.advanceTo(toMs(startsAt), settle)
    expect((await act(chair, 'attendance', { department: 'planning', name: '周代' }))[0]).toBe(200)
    expect((await act(chair, 'opinion', { department: 'planning', result: 'agree', comment: '' }))[0]).toBe(
      200,
    )
    expect((await act(chair, 'roster', { department: 'fire', name: '孙烈' }))[0]).toBe(200)
    expect((await act(chair, 'attendance', { department: 'fire', name: '孙烈' }))[0]).toBe(200)
    expect(
      (await act(await signIn(server.app, 'fire'), 'opinion', { result: 'agree', comment: '' }))[0],
    ).toBe(200)
    expect((await act(chair, 'close', closing))[0]).toBe(200)
    const seen = (await chair.get(`/api/tasks/${taskId}/meeting`)).json<{ sittings: { seats: object[] }[] }>()
    expect(seen).toMatchObject({ taskState: 'completed', outstanding: [], permissions: { acts: [] } })
    expect(seen.sittings[0]?.seats.map((seat) => (seat as { outcome: string }).outcome)).toEqual([
      'answered',
      'answered',
      'deemed',
      'deemed',
    ])
  })
})
