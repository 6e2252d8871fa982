import type { Sitting } from '../store/reads/meeting-reads.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { loadMeeting, noMeeting, notCalled } from './meeting-file.js'
import type { MeetingFile } from './meeting-file.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'

/** A meeting this person may chair now. */
export interface ChairedMeeting extends MeetingFile {
  readonly kind: 'chaired'
}

/** Finds a meeting and sees whether this person may chair it: an officer of the lead department, and no one else. Source: statute §4. */
export async function chairMeeting(
  context: HallContext,
  step: CaseStep,
  taskId: string,
  actor: Actor,
): Promise<ChairedMeeting | Refused> {
  const found = await openTask(context, step, taskId, ['hold-meeting'], actor)
  if (found.kind === 'refused') return found
  const { departmentName, department } = found.task
  if (actor.department !== department)
    return refuse('OTHER_DEPARTMENT', `会议由牵头部门${departmentName}主持，您不在该部门`)
  const meeting = await loadMeeting(context, step.file, taskId)
  return meeting === undefined ? noMeeting : { kind: 'chaired', ...meeting }
}

/** The sitting that is called and not closed; a refusal where there is none. */
export function openSitting({ last }: MeetingFile): Sitting | Refused {
  if (last === undefined) return notCalled
  if (last.row.state === 'called') return last
  return refuse('MEETING_CLOSED', '本次会议已宣布结束；对尚未表态的部门可以再次召集，或等待其书面意见')
}
