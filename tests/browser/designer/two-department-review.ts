import type { Page } from 'playwright-core'
import { takePen, type Pen } from './pen.js'

const intake = {
  act: 'accept-case',
  timeLimit: '5 workingDay',
  onExpiry: 'deemedAcceptance',
  basis: 'license-law-2019#32',
}
const opinion = (department: string) => ({
  act: 'give-opinion',
  department,
  timeLimit: '7 workingDay',
  onExpiry: 'deemedConsent',
  basis: 'anqiu-standard-2021#4.3.4',
})
const decision = {
  act: 'decide-case',
  department: 'housing',
  timeLimit: '3 workingDay',
  onExpiry: 'escalate',
  basis: 'license-law-2019#42',
}
const certificate = {
  act: 'issue-certificate',
  timeLimit: '3 workingDay',
  onExpiry: 'escalate',
  basis: 'license-law-2019#44',
}

/** The story that the gate plays before the matter comes onto the list. */
export const scenario = {
  title: '两部门均同意，准予许可',
  at: '2026-03-09T09:00:00+08:00',
  steps: [
    {
      submit: {
        applicant: { name: '安丘青云置业有限公司', idNumber: '91370784MA3C1Q2R5X', phone: '13800005678' },
        application: { subject: '青云湖畔小区' },
        materials: [{ id: 'applicationForm', submitted: true }],
      },
    },
    { as: 'intake', accept: { comment: '材料齐全' } },
    { as: 'planning', opinion: { result: 'agree', comment: '同意' } },
    { as: 'housing', opinion: { result: 'agree', comment: '同意' } },
    { as: 'housing', decide: { result: 'granted', comment: '准予许可' } },
    { as: 'intake', certificate: { title: '联合审查合格书' } },
  ],
  expect: { state: 'completed', case: { state: 'closed', result: 'granted' } },
}

/** Begins a matter in the designer: answers questions until an empty diagram is open. */
export async function beginMatter(page: Page): Promise<Pen> {
  await page.getByRole('button', { name: '新建事项' }).click()
  const answers: readonly (readonly [string | RegExp, string])[] = [
    ['事项名称', '两部门联合审查'],
    [/^事项编号/, 'two-department-review'],
    [/^清单编码/, 'AQ-TEST-0001'],
    ['部门1名称', '住房和城乡建设局'],
    ['部门1编号', 'housing'],
    ['部门2名称', '自然资源和规划局'],
    ['部门2编号', 'planning'],
    ['咨询与投诉电话', '0536-12345'],
  ]
  for (const [label, answer] of answers) await page.getByLabel(label).fill(answer)
  await page.getByRole('button', { name: '开始设计' }).click()
  const pen = takePen(page)
  await pen.shape('submitted').first().waitFor()
  return pen
}

/** Draws the review of two departments from the start event on. */
export async function drawReview(pen: Pen): Promise<void> {
  await pen.task('submitted', 'intake', '受理审查')
  await pen.headers('intake', intake)
  await pen.candidates('intake', 'intake')
  await pen.parallel('intake', 'split')
  for (const department of ['planning', 'housing']) {
    const id = `${department}Opinion`
    await pen.task('split', id, department === 'planning' ? '规划意见' : '住建意见')
    await pen.headers(id, opinion(department))
    await pen.candidates(id, department)
  }
  await pen.parallel('planningOpinion', 'join')
  await pen.connect('housingOpinion', 'join')
  await pen.task('join', 'decide', '审批决定')
  await pen.headers('decide', decision)
  await pen.candidates('decide', 'housing')
  await pen.task('decide', 'issue', '制证发证')
  await pen.headers('issue', certificate)
  await pen.candidates('issue', 'intake')
  await pen.service('issue', 'close', '办结', 'bancheng:close-case')
  await pen.end('close', 'done')
}
