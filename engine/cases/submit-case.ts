import { LICENSE_32 } from '../statute/articles.js'
import { INTAKE_LIMIT } from '../statute/deemed-acceptance.js'
import { isConflict } from '../store/is-conflict.js'
import type { Actor } from './actor.js'
import { agencyFaults } from './agency-faults.js'
import { applicantFaults, applicationFaults } from './application-faults.js'
import { beginStep } from './case-step.js'
import { writeStep } from './change-case.js'
import { clockOf } from './clock-of.js'
import { thePerson } from './event-actor.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { isJsonObject } from './is-json-object.js'
import type { Json, JsonObject } from './json.js'
import type { SubmittedMaterial } from './material.js'
import { materialFaults } from './material-faults.js'
import { newCase } from './new-case.js'
import { periodText } from './period-text.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { startClock } from './start-clock.js'
import { renewalFaults, startRenewal, validUntil } from './start-renewal.js'
import { whenText } from './when-text.js'

/** Who applies. A person or company; `userId` where the applicant signs in, `idNumber` by which staff who apply are known. */
interface Applicant extends JsonObject {
  readonly name: string
}

/** Hands in an application (收件). Whoever may sign in may submit; an applicant submits for themself, or as the agent whom the application names. Answers with the case number. */
export interface SubmitCase {
  readonly kind: 'submit-case'
  readonly matterId: string
  readonly applicant: Applicant
  readonly application: JsonObject
  readonly materials?: readonly SubmittedMaterial[]
}

const attempts = 20

/**
 * The case begins with its receipt: number, receipt notice, intake clock and the order to start its process, in one write.
 * Nothing outside the published list is taken (清单之外无审批). Source: 行政许可法 Art. 29, 32; statute §2.1.
 */
export async function submitCase(
  context: HallContext,
  command: SubmitCase,
  actor: Actor,
): Promise<HallAnswer> {
  const matter = context.catalogue.matter(command.matterId)
  if (matter === undefined) return refuse('MATTER_UNKNOWN', '该事项不在公布的清单之内（清单之外无审批）')
  const unfit = refuseInput([
    ...applicantFaults(command.applicant),
    ...applicationFaults(command.application, matter),
    ...materialFaults(command.materials as Json | undefined, matter),
    ...(isJsonObject(command.application) ? renewalFaults(matter, command.application, context.now()) : []),
    ...(await agencyFaults(context, command, actor)),
  ])
  if (unfit !== undefined) return unfit
  const now = context.now()
  const prefix = `${matter.code}-${now.slice(0, 10).replaceAll('-', '')}`
  for (let attempt = 1; ; attempt += 1) {
    const serial = await context.serials.next(prefix, () => context.store.cases.lastSerial(prefix))
    const row = newCase(matter, { prefix, serial }, command, actor, now)
    const step = beginStep({ case: row, tasks: [], clocks: [], matter }, now)
    step.change({ kind: 'insert', table: 'cases', row })
    step.event('case-submitted', thePerson(actor), {
      matterName: matter.name,
      applicantName: row.applicantName,
    })
    const within = periodText('收件', clockOf(matter, now, INTAKE_LIMIT), context.calendar)
    const noticeId = step.notice({
      kind: 'receipt',
      audience: 'applicant',
      title: `收件凭证：${matter.name}`,
      text: `已于${whenText(now)}收到${row.applicantName}的申请，办件编号${row.number}；${within}未一次性告知补正的，自收到之日起即为受理。`,
    })
    startClock(step, matter, context.calendar, {
      kind: 'intake',
      from: now,
      noticeId,
      limit: INTAKE_LIMIT,
      onExpiry: 'deemedAcceptance',
      basis: LICENSE_32.entry,
    })
    const until = validUntil(matter, command.application)
    if (until !== undefined) startRenewal(step, matter, context.calendar, { date: until, noticeId })
    step.send({
      kind: 'create-instance',
      bpmnProcessId: matter.process,
      variables: {
        caseNumber: row.number,
        matter: { id: matter.id, version: matter.version },
        applicant: command.applicant,
        application: command.application,
      },
    })
    try {
      const { sent } = await writeStep(context, step)
      await sent
      return { kind: 'done', caseNumber: row.number }
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
    }
  }
}
