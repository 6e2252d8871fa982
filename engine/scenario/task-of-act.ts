import type { Act } from '../cases/act.js'
import type { Actor } from '../cases/actor.js'
import type { CaseDetail } from '../cases/case-view.js'
import type { TaskSummary } from '../cases/task-view.js'
import type { ActName } from './act-name.js'

const tasksOf: Readonly<Partial<Record<ActName, readonly Act[]>>> = {
  accept: ['accept-case'],
  askSupplement: ['accept-case'],
  supplement: ['supplement-case'],
  opinion: ['give-opinion'],
  decide: ['decide-case'],
  refer: ['accept-case', 'decide-case'],
  certificate: ['issue-certificate'],
  callMeeting: ['hold-meeting'],
  confirmDelivery: ['hold-meeting'],
  enterRoster: ['hold-meeting'],
  appointSubstitute: ['hold-meeting'],
  attend: ['hold-meeting'],
  stateOpinion: ['hold-meeting'],
  closeMeeting: ['hold-meeting'],
}

/**
 * The task a person means who acts in a case without naming one: of the tasks that ask for this act the one of their own
 * department before any other, an open one before an ended one, the newest of those left. `element` names the task of
 * one element instead.
 */
export function taskOfAct(
  view: CaseDetail,
  act: ActName,
  actor: Actor,
  element: string | undefined,
): TaskSummary | undefined {
  const asked = tasksOf[act]
  const rank = (task: TaskSummary): number =>
    (isOpen(task) ? 0 : 1) + (task.department === actor.department ? 0 : 2)
  return view.tasks
    .filter((task) =>
      element === undefined ? !asked || asked.includes(task.act) : task.elementId === element,
    )
    .reverse()
    .sort((one, other) => rank(one) - rank(other))[0]
}

function isOpen(task: TaskSummary): boolean {
  return task.state === 'open' || task.state === 'claimed'
}
