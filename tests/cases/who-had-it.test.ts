import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../engine/cases/ledger-entry.js'
import { brokenLedgerEntry, ledgerHash, noHash } from '../../engine/cases/ledger-hash.js'
import { canonicalJson } from '../../engine/cases/canonical-json.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
})

afterEach(() => world.close())

async function referred(): Promise<string> {
  const number = await world.submit()
  const { id } = await world.task(number, 'intake')
  await world.execute({ kind: 'refer-case', taskId: id, reason: '不属于本级受理范围' }, people.window)
  return number
}

async function inspectionOf(number: string): Promise<object | undefined> {
  const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
  return inspections.at(-1)
}

describe('a deemed acceptance says whose silence it was', () => {
  it('of the bureau head who held the ruling after a referral: in the ledger and for inspection', async () => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    await world.execute({ kind: 'claim-task', taskId: id }, people.head)
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const [entry] = await world.hall.views.ledger(number)
    expect(entry).toMatchObject({
      rule: 'deemedAcceptance',
      department: 'housing',
      departmentName: '住建局',
      officer: { userId: 'head', name: '吴局' },
    })
    expect(entry?.explanation).toContain('届满时任务在住建局，由吴局持有。')
    expect(await inspectionOf(number)).toMatchObject({
      reason: 'deemedAcceptance',
      department: 'housing',
      departmentName: '住建局',
      text: '住建局未在受理期限内受理、一次性告知或者不予受理，已视为受理；届满时任务由吴局持有',
    })
  })

  it('of the window, where nobody had claimed it', async () => {
    const number = await world.submit()
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const [entry] = await world.hall.views.ledger(number)
    expect(entry).toMatchObject({ departmentName: '综合窗口' })
    expect(entry).not.toHaveProperty('department')
    expect(entry?.explanation).toContain('届满时任务在综合窗口，无人认领。')
    expect(await inspectionOf(number)).toMatchObject({
      departmentName: '综合窗口',
      text: expect.stringMatching(/；届满时任务无人认领$/) as string,
    })
  })
})

describe('the articles of a ledger entry', () => {
  it('are each cited once, the one it is made by not again', async () => {
    const number = await acceptedCase(world)
    await world.advanceTo('2026-03-12T09:00:00+08:00')
    const ledger = await world.hall.views.ledger(number)
    expect(ledger.length).toBeGreaterThan(1)
    for (const { basis, citation, articles, explanation } of ledger) {
      const cited = [basis, ...articles.map(({ entry }) => entry)]
      expect(cited).toEqual([...new Set(cited)])
      expect(articles.length).toBeGreaterThan(0)
      expect(explanation.split(citation).length).toBe(2)
    }
    expect(brokenLedgerEntry(ledger)).toBeUndefined()
  })

  it('may stand twice in an entry that was written so: its hash still holds', async () => {
    const number = await acceptedCase(world)
    await world.advanceTo('2026-03-12T09:00:00+08:00')
    const [entry] = await world.hall.views.ledger(number)
    const { hash: _hash, previousHash: _previous, ...content } = entry as LedgerEntry
    const { basis, citation, basisText } = content
    const old = { ...content, articles: [{ entry: basis, citation, text: basisText }, ...content.articles] }
    const read = JSON.parse(canonicalJson(old)) as typeof old
    expect(
      brokenLedgerEntry([{ ...read, previousHash: noHash, hash: ledgerHash(noHash, old) }]),
    ).toBeUndefined()
  })
})
