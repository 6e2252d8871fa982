import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import type { JsonObject } from '../../engine/cases/json.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld
const own = '370784199108150034'
const other = '370784199305120027'

beforeEach(async () => {
  world = await openHallWorld()
  const { userId, name, roles } = people.applicant
  await world.store.users.add([{ userId, username: userId, name, roles, idNumber: own, passwordHash: '' }])
})

afterEach(() => world.close())

function submit(applicant: JsonObject, actor: keyof typeof people = 'applicant'): Promise<HallAnswer> {
  const application = { area: 1200 }
  return world.execute(
    { kind: 'submit-case', matterId: 'sample', applicant: { name: '某人', ...applicant }, application },
    people[actor],
  )
}

describe('who hands in for whom (行政许可法 Art. 29(2))', () => {
  it.each<[string, JsonObject, keyof typeof people]>([
    ['an applicant for themself', { idNumber: own, userId: 'applicant' }, 'applicant'],
    ['an applicant who says no number', {}, 'applicant'],
    [
      'an agent with an authorisation',
      { idNumber: other, agent: '某某公司', authorisation: '委2026-1' },
      'applicant',
    ],
    ['the window for whoever stands there', { idNumber: other, userId: 'stranger' }, 'window'],
  ])('takes it from %s', async (_, applicant, actor) => {
    expect((await submit(applicant, actor)).kind).toBe('done')
  })

  it.each<[string, JsonObject, readonly string[]]>([
    ['another account', { userId: 'stranger' }, ['applicant.agent', 'applicant.authorisation']],
    ['another number', { idNumber: other }, ['applicant.agent', 'applicant.authorisation']],
    [
      'an agent who is somebody else',
      { idNumber: other, agent: '张三', authorisation: '委1' },
      ['applicant.agent'],
    ],
    ['no authorisation', { idNumber: other, agent: '某某公司' }, ['applicant.authorisation']],
  ])('refuses an applicant’s account with %s', async (_, applicant, places) => {
    expect(await submit(applicant)).toMatchObject({
      code: 'INVALID_INPUT',
      errors: places.map((place) => ({ place })),
    })
    expect((await world.hall.views.cases({}, people.admin)).cases).toEqual([])
  })
})
