import type { FormFault } from '../catalogue/form-fault.js'
import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import type { SubmitCase } from './submit-case.js'

/**
 * What keeps an applicant's account from handing this in: it acts for itself, or for another as the agent whom the application names, with the
 * authorisation it has (授权委托书). The window hands in for whoever stands before it. Source: 行政许可法 Art. 29(2).
 */
export async function agencyFaults(
  context: HallContext,
  { applicant }: SubmitCase,
  actor: Actor,
): Promise<readonly FormFault[]> {
  if (actor.roles.some((role) => role !== 'applicant')) return []
  const { userId, idNumber, agent, authorisation } = applicant
  const own = (await context.store.users.byId(actor.userId))?.idNumber
  const another =
    (userId !== undefined && userId !== actor.userId) ||
    (own !== undefined && idNumber !== undefined && idNumber !== own)
  if (!another) return []
  return [
    ...(agent === actor.name
      ? []
      : [
          { place: 'applicant.agent', message: '申请人账号只能为本人申请；代他人申请的，代办人须写本人姓名' },
        ]),
    ...(typeof authorisation === 'string' && authorisation.trim() !== ''
      ? []
      : [{ place: 'applicant.authorisation', message: '代他人申请的，须写明授权委托书' }]),
  ]
}
