import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HallCommand } from '../../engine/cases/hall-command.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld

const sample = sampleMatter()
const tolerant = {
  ...sample,
  record: {
    ...sample.record,
    materials: sample.record.materials.map((each) =>
      each.id === 'deed' ? { ...each, tolerable: true } : each,
    ),
  },
}

afterEach(() => world.close())

describe('what is handed in', () => {
  beforeEach(async () => {
    world = await openHallWorld()
  })

  it.each<[string, object, string]>([
    ['a demanded field is not filled in', { application: {} }, 'application.area'],
    ['a field is of another type', { application: { area: '大' } }, 'application.area'],
    ['the form has no such field', { application: { area: 1, colour: 'red' } }, 'application.colour'],
    ['the name cannot be written', { applicant: { name: 'a\u0007' } }, 'applicant.name'],
    [
      'the telephone number is a book',
      { applicant: { name: '甲', phone: '1'.repeat(201) } },
      'applicant.phone',
    ],
    ['the identity number is none', { applicant: { name: '甲', idNumber: 7 } }, 'applicant.idNumber'],
    ['the record has no such material', { materials: [{ id: 'other' }] }, 'materials.0'],
    ['the materials are no list', { materials: 'drawing' }, 'materials'],
  ])('is refused where %s', async (_, change, place) => {
    const command = {
      kind: 'submit-case',
      matterId: 'sample',
      applicant: { name: '甲' },
      application: { area: 1 },
      ...change,
    } as unknown as HallCommand
    expect(await world.execute(command, people.applicant)).toMatchObject({
      reason: 'invalid',
      errors: [{ place }],
    })
  })

  it.each<[string, object, string]>([
    ['empties what is demanded', { application: { area: null } }, 'application.area'],
    ['brings an unknown field', { application: { colour: 'red' } }, 'application.colour'],
    ['brings an unknown material', { materials: ['other'] }, 'materials.0'],
    ['brings nothing', { materials: [] }, 'materials'],
    ['says what was said', { materials: [], application: { area: 1200 } }, 'materials'],
    ['names what it does not bring', { materials: [{ id: 'deed', submitted: false }] }, 'materials'],
  ])('is refused where a supplement %s', async (_, change, place) => {
    const number = await world.submit({ materials: [{ id: 'drawing' }] })
    const { id } = await world.task(number, 'intake')
    await world.execute(
      { kind: 'ask-supplement', taskId: id, missing: [{ name: '用地批准书' }] },
      people.window,
    )
    const { id: taskId } = await world.task(number, 'supplement')
    const command = {
      kind: 'supplement-case',
      taskId,
      materials: ['deed'],
      ...change,
    } as unknown as HallCommand
    expect(await world.execute(command, people.applicant)).toMatchObject({
      reason: 'invalid',
      errors: [{ place }],
    })
  })

  it('is refused where an act says what its form does not ask', async () => {
    const number = await world.submit()
    const intake = await world.task(number, 'intake')
    await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    const { id } = await world.task(number, 'planning')
    const opinion = { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' } as const
    const refused = await world.execute({ ...opinion, data: { ratio: '高', colour: 1 } }, people.planner)
    expect(refused).toMatchObject({ errors: [{ place: 'data.colour' }, { place: 'data.ratio' }] })
    expect(await world.execute({ ...opinion, data: { ratio: 1.5 } }, people.planner)).toMatchObject({
      kind: 'done',
    })
  })
})

describe('accept-case', () => {
  it('is refused while a required material is missing, naming it and what to do', async () => {
    world = await openHallWorld()
    const number = await world.submit({ materials: [{ id: 'drawing' }, { id: 'deed', submitted: false }] })
    const { id } = await world.task(number, 'intake')
    const refused = await world.execute({ kind: 'accept-case', taskId: id }, people.window)
    expect(refused).toMatchObject({ code: 'MATERIALS_MISSING', reason: 'conflict' })
    expect(refused).toHaveProperty('message', expect.stringMatching(/用地批准书.*一次性告知补正/))
    expect((await world.case(number)).state).toBe('submitted')
  })

  it('tolerates what may follow, and the history names it', async () => {
    world = await openHallWorld({ matter: tolerant })
    const number = await world.submit({ materials: [{ id: 'drawing' }] })
    const { id } = await world.task(number, 'intake')
    const done = await world.execute({ kind: 'accept-case', taskId: id }, people.window)
    expect(done).toMatchObject({ kind: 'done' })
    const history = await world.hall.views.history(number)
    const accepted = history.find((entry) => entry.kind === 'case-accepted')
    expect(accepted?.sentence).toContain('尚缺：用地批准书')
  })
})
