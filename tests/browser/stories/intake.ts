import { describe, expect, it } from 'vitest'
import { constructionApplication } from '../../server/construction-application.js'
import type { BrowserHall } from '../hall.js'

const words: Readonly<Record<string, string>> = {
  projectName: '项目名称',
  projectCode: '投资项目代码',
  constructionUnit: '建设单位',
  creditCode: '统一社会信用代码',
  siteAddress: '建设地点',
  floorArea: '总建筑面积',
  height: '建筑高度',
  storeysAbove: '地上层数',
  storeysBelow: '地下层数',
  siteArea: '用地面积',
  greenRatio: '绿地率',
  investment: '总投资',
  designUnit: '设计单位',
  designLicence: '设计资质证书编号',
  contactName: '联系人',
  contactPhone: '联系电话',
}

/** Receiving a case at the window, accepting it, and telling once what is missing. */
export function intakeStories(hall: () => BrowserHall): void {
  describe('the window', () => {
    it('receives a case: what is not filled in is told in Chinese, what is filled in is kept', async () => {
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await page.getByRole('link', { name: '窗口收件' }).click()
      await page.getByRole('button', { name: /建设工程联合审查/ }).click()
      const sheet = page.getByLabel('申请表')
      await sheet.getByLabel('项目名称').waitFor()

      await page.getByRole('button', { name: '收件' }).click()
      await sheet.getByText('此项必填。').first().waitFor()
      await page.getByText('请填写申请人姓名或单位名称。').waitFor()
      const colours = await page.evaluate<string[]>(
        '[".fjs-form-field-error", "span.fault"].map((one) => getComputedStyle(document.querySelector(one)).color)',
      )
      expect(colours).toEqual(['rgb(176, 18, 79)', 'rgb(176, 18, 79)'])
      expect(await page.getByText(/Field|required|Select/).count()).toBe(0)

      const person = page.getByLabel('申请人', { exact: true }).filter({ hasText: '证件号码' })
      await person.getByLabel('申请人 *').fill('安丘青云置业有限公司')
      await person.getByLabel('证件号码 *').fill('91370784MA3C1Q2R5X')
      await person.getByLabel('联系电话 *').fill('13800005678')
      for (const [key, value] of Object.entries(constructionApplication().application)) {
        const word = words[key]
        if (word !== undefined) await sheet.getByLabel(word, { exact: false }).first().fill(String(value))
      }
      await sheet.getByText('请选择').click()
      await page.getByText('住宅', { exact: true }).click()
      await sheet.getByLabel(/承诺所填内容/).check()
      await page.getByRole('button', { name: '全部收到' }).click()
      await page.getByText('材料齐全。').waitFor()
      await page.getByRole('button', { name: '收件' }).click()

      await page.getByRole('heading', { name: '已收件' }).waitFor()
      await page.getByRole('link', { name: '查看办件' }).click()
      await page.getByRole('heading', { name: '建设工程联合审查' }).first().waitFor()
      expect(await page.getByLabel('项目名称').inputValue()).toBe('安丘市青云湖畔小区一期')
      await clerk.close()
    })

    it('claims, fills in the form, and accepts', async () => {
      const number = await hall().receive()
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await clerk.take(number)
      await page
        .getByLabel('受理', { exact: true })
        .getByText('剩余5个工作日')
        .or(page.getByText('剩余5个工作日'))
        .first()
        .waitFor()
      await page.getByRole('radio', { name: '受理', exact: true }).check()
      await page.getByRole('button', { name: '受理', exact: true }).click()
      await page.getByText('此项必填。').waitFor()
      for (const check of ['材料齐全', '符合法定形式', '属于本机关职权范围', '签章完整有效']) {
        await page.getByLabel(check).check()
      }
      await page.getByRole('button', { name: '受理', exact: true }).click()
      await clerk.confirm()
      await page.getByText('这项任务已经办结。').waitFor()
      const history = await clerk.leaf('办理经过')
      await history.getByText(/受理/).first().waitFor()
      await clerk.close()
    })

    it('tells once what is missing, records what was brought, and the case goes on', async () => {
      const number = await hall().receive()
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await clerk.take(number)
      await page.getByRole('radio', { name: /一次性告知补正/ }).check()
      const missing = page.getByRole('group', { name: '需要补正的内容' })
      await missing.getByLabel('消防设计文件', { exact: true }).check()
      await page.getByRole('button', { name: '一次性告知补正' }).click()
      await page.getByRole('dialog').getByText('消防设计文件').waitFor()
      await clerk.confirm()
      await page.getByText('这项任务已经办结。').waitFor()

      await hall().settle()
      await clerk.take(number)
      await page
        .getByRole('group', { name: '申请人补交的材料' })
        .getByLabel(/消防设计文件/)
        .check()
      await page.getByRole('button', { name: '登记补正' }).click()
      await clerk.confirm()
      await page.getByText('这项任务已经办结。').waitFor()

      await hall().settle()
      await clerk.openList(/^窗口任务/)
      await clerk.row(number).getByText('受理审查').waitFor()
      await clerk.close()
    })
  })
}
