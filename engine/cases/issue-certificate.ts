import { actDataRefusal } from './act-data-refusal.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import { issueRefusal } from './grant-refusal.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'

/** Issues the result (统一出件): the hall gives the number. Task of act `issue-certificate`. */
export interface IssueCertificate {
  readonly kind: 'issue-certificate'
  readonly taskId: string
  /** Title printed on it; the matter's name if absent. */
  readonly title?: string
  readonly data?: JsonObject
}

/** The number is the matter's code, the year and a serial. Source: 行政许可法 Art. 39, 44. */
export const issueCertificate: CommandHandler<IssueCertificate> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['issue-certificate'], actor)
  if (found.kind === 'refused') return found
  const { task } = found
  const { case: of, matter } = step.file
  if (matter === undefined) return refuse('MATTER_UNKNOWN', '该事项已不在清单之内')
  if (of.result === 'refused') return refuse('WRONG_ACT', '该办件已决定不予许可，不能制发证件')
  if (of.result === 'withdrawn') return refuse('WRONG_ACT', '该办件的许可已经撤销，不能制发证件')
  const owed = issueRefusal(await context.store.duties.demands(of.number))
  if (owed !== undefined) return owed
  const unfit = actDataRefusal(step.file, task, command.data)
  if (unfit !== undefined) return unfit
  const title = command.title?.trim() || of.matterName
  const { prefix, serial, number } = await nextNumber(context, step, matter.code)
  completeTask(step, task, actor, {
    certificate: { number, title, issuedAt: step.now, ...(command.data && { data: command.data }) },
  })
  step.change({
    kind: 'insert',
    table: 'certificates',
    row: {
      number,
      prefix,
      serial,
      caseNumber: of.number,
      taskId: task.id,
      title,
      issuedAt: step.now,
      issuedBy: actor.userId,
    },
  })
  step.changeCase({ result: 'granted' })
  step.notice({
    kind: 'certificate',
    audience: 'applicant',
    taskId: task.id,
    title: `领取通知：${title}`,
    text: `办件${of.number}的${title}（编号${number}）已制发，请到综合窗口领取或选择寄递。`,
  })
  step.event('certificate-issued', thePerson(actor), { taskId: task.id, number, title })
  return { kind: 'done', caseNumber: of.number, taskId: task.id, certificateNumber: number }
}

/** A number given to a step that another one makes void stays unused; it is never given twice. */
async function nextNumber(
  context: HallContext,
  step: CaseStep,
  code: string,
): Promise<{ prefix: string; serial: number; number: string }> {
  const prefix = `${code}-${step.now.slice(0, 4)}`
  const serial = await context.serials.next(`certificate:${prefix}`, () =>
    context.store.papers.lastCertificateSerial(prefix),
  )
  return { prefix, serial, number: `${prefix}-${String(serial).padStart(5, '0')}` }
}
