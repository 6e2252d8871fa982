import type { Clerk } from '../clerk.js'
import type { BrowserHall } from '../hall.js'

const checks = ['材料齐全', '符合法定形式', '属于本机关职权范围', '签章完整有效']

/** Fills in the window's form on the task page that is open, and accepts. */
export async function fillAcceptance({ page }: Clerk): Promise<void> {
  await page.getByRole('radio', { name: '受理', exact: true }).check()
  for (const check of checks) await page.getByLabel(check).check()
  await page.getByRole('button', { name: '受理', exact: true }).click()
}

/** Does one task of a case from claiming to the confirmed end, in a browser of its own. */
export async function doTask(
  hall: BrowserHall,
  username: string,
  caseNumber: string,
  fill: (clerk: Clerk) => Promise<void>,
): Promise<void> {
  await hall.settle()
  const clerk = await hall.clerk(username)
  await clerk.take(caseNumber)
  await fill(clerk)
  await clerk.confirm()
  await clerk.page.getByText('这项任务已经办结。').waitFor()
  await clerk.close()
  await hall.settle()
}

/** Brings a case from the window through its four departments, all of which agree, to where it is decided; answers its number. */
export async function reachDecision(hall: BrowserHall): Promise<string> {
  const number = await hall.receive()
  await doTask(hall, 'window', number, fillAcceptance)
  for (const department of ['planning', 'fire', 'civilDefence', 'landscaping']) {
    await doTask(hall, department, number, async ({ page }) => {
      await page.getByRole('radio', { name: '同意', exact: true }).check()
      await page.getByRole('button', { name: '经审查，符合要求，同意。' }).click()
      await page.getByRole('button', { name: '提交意见' }).click()
    })
  }
  return number
}
