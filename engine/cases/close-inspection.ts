import { caseDutyRefusal } from './case-duty-refusal.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { refuse } from './refusal.js'

/** Works off an inspection item (督查销号): what was found and done. Role inspector. What the rule brought about stays as it is. */
export interface CloseInspection {
  readonly kind: 'close-inspection'
  readonly caseNumber: string
  readonly inspectionId: string
  readonly finding: string
}

/** Source: statute §3, §7; 大厅运行规则 Art. 12. */
export const closeInspection: CommandHandler<CloseInspection> = async (context, step, command, actor) => {
  const { number } = step.file.case
  if (!actor.roles.includes('inspector')) return refuse('ROLE_MISSING', '督查事项只能由督查人员办结')
  const duty = await caseDutyRefusal(context, step.file.case, actor)
  if (duty !== undefined) return duty
  const item = await context.store.duties.inspection(command.inspectionId)
  if (item?.caseNumber !== number) return refuse('INSPECTION_UNKNOWN', '没有这项督查事项')
  if (item.state === 'closed') {
    return refuse('INSPECTION_CLOSED', `该督查事项已由${item.closedByName ?? '他人'}办结`)
  }
  const finding = command.finding.trim()
  if (finding === '') {
    return refuse('INVALID_INPUT', '请写明核查情况和处理结果', [
      { place: 'finding', message: '请填写处理结果' },
    ])
  }
  step.change({
    kind: 'update',
    table: 'inspections',
    key: { id: item.id },
    patch: { state: 'closed', closedAt: step.now, closedBy: actor.userId, closedByName: actor.name, finding },
  })
  step.event('inspection-closed', thePerson(actor), { inspectionId: item.id, text: item.text, finding })
  return { kind: 'done', caseNumber: number }
}
