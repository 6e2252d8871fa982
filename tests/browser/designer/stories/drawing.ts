import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { signIn, type TestClient } from '../../../server/test-client.js'
import type { DesignerHall } from '../designer-hall.js'
import { beginMatter, drawReview, scenario } from '../two-department-review.js'

const MINUTES = 300_000

/** From an empty sheet to a case that is finished. */
export function drawingStories(hall: () => DesignerHall): void {
  describe('a joint review of two departments', () => {
    it(
      'is drawn from nothing, tells three broken rules where they are, is mended, published, and finishes a case',
      async () => {
        const page = await hall().designer()
        const pen = await beginMatter(page)
        await drawReview(pen)
        const passed = page.getByText('检查通过：没有问题')
        await passed.waitFor()
        await page.locator('.chain-corner').getByText('18个工作日').waitFor()
        await page.locator('.limit-badge').getByText('超时视为同意').first().waitFor()

        await pen.header('planningOpinion', 'basis', 'nowhere#1')
        await pen.header('decide', 'onExpiry', 'deemedConsent')
        await pen.header('housingOpinion', 'department', 'fire')
        const findings = page.locator('.findings')
        for (const code of ['limit-has-basis', 'default-fits-act', 'task-has-department']) {
          await findings.getByText(code, { exact: true }).first().waitFor()
        }
        expect(await page.locator('.finding-mark').count()).toBe(3)

        hall().forgive(/status of 422/)
        await page.getByRole('button', { name: '发布', exact: true }).click()
        await page
          .getByRole('alert')
          .getByText(/没有部署任何内容/)
          .waitFor()
        hall().forgive(/status of 422/)

        await findings.getByRole('button', { name: /依据/ }).first().click()
        await page.locator('.bio-properties-panel-header').getByText('规划意见').waitFor()
        await pen.header('planningOpinion', 'basis', 'anqiu-standard-2021#4.3.4')
        await findings.getByRole('button', { name: '改为超时上报' }).click()
        await pen.header('housingOpinion', 'department', 'housing')
        await passed.waitFor()
        expect(await page.locator('.finding-mark').count()).toBe(0)

        await writeScenario(page)
        await page.getByRole('button', { name: '发布', exact: true }).click()
        await page.getByText('已发布第1版').waitFor({ timeout: 60_000 })
        await page.context().close()
        expect(await finishCase(hall())).toMatchObject({ state: 'closed', result: 'granted' })
      },
      MINUTES,
    )
  })
}

async function writeScenario(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept('granted'))
  await page.getByLabel('打开或新建').selectOption('json')
  await page
    .getByRole('textbox', { name: 'scenarios/granted.json' })
    .fill(JSON.stringify(scenario, undefined, 2))
}

/** Hands in an application and has everybody do what is theirs, without a browser. */
async function finishCase({ server }: DesignerHall): Promise<unknown> {
  const [submitted] = scenario.steps
  const window = await signIn(server.app, 'window')
  const settle = async (): Promise<void> => {
    await server.bancheng.engine.idle()
    await server.bancheng.hall.idle()
    await server.bancheng.engine.idle()
  }
  const received = await window.post('/api/cases', {
    matterId: 'two-department-review',
    ...submitted?.submit,
  })
  expect(received.statusCode).toBe(201)
  const { caseNumber } = received.json<{ caseNumber: string }>()
  const acts: readonly (readonly [who: string, act: string, body: object])[] = [
    ['window', 'accept', { comment: '材料齐全' }],
    ['planning', 'opinion', { result: 'agree', comment: '同意' }],
    ['housing', 'opinion', { result: 'agree', comment: '同意' }],
    ['housing', 'decide', { result: 'granted', comment: '准予许可' }],
    ['window', 'certificate', { title: '联合审查合格书' }],
  ]
  for (const [who, act, body] of acts) {
    await settle()
    const person = await signIn(server.app, who)
    const answer = await person.post(`/api/tasks/${await taskOf(person, caseNumber)}/${act}`, body)
    expect([act, answer.statusCode, answer.body]).toEqual([act, 200, answer.body])
  }
  await settle()
  return (await window.get(`/api/cases/${caseNumber}`)).json()
}

async function taskOf(person: TestClient, caseNumber: string): Promise<string> {
  for (const scope of ['mine', 'department']) {
    const { tasks } = (await person.get(`/api/tasks?scope=${scope}`)).json<{
      tasks: readonly { readonly id: string; readonly caseNumber: string }[]
    }>()
    const task = tasks.find((each) => each.caseNumber === caseNumber)
    if (task !== undefined) return task.id
  }
  throw new Error(`Expected a task of case ${caseNumber}, but there is none`)
}
