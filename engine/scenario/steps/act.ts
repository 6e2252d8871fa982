import type { HallCommand } from '../../cases/hall-command.js'
import type { Actor } from '../../cases/actor.js'
import type { Hall } from '../../cases/hall.js'
import type { StaffCommand } from '../../cases/staff-command.js'
import { actCommands } from '../act-name.js'
import type { ActName } from '../act-name.js'
import { onlooker, scenarioUser } from '../scenario-user.js'
import type { MatterCast } from '../scenario-user.js'
import type { StepOf } from '../scenario.js'
import { done } from '../step-outcome.js'
import type { StepOutcome } from '../step-outcome.js'
import { taskOfAct } from '../task-of-act.js'
import type { StepRunner } from './step-runner.js'
import { unknownUser } from './submit.js'

const ofTheCase: readonly ActName[] = [
  'stopClock',
  'resumeClock',
  'askLater',
  'bring',
  'checkPledge',
  'withdrawPledge',
  'withdrawDecision',
  'extend',
  'closeInspection',
]
const ofStaff: readonly ActName[] = ['recordAbsence', 'endAbsence', 'nameSubstitute']

/** `{"as": "planning", "opinion": {"result": "agree", "comment": "…"}, "element": "elementId"}`: the values are those of the hall's command. */
export const act: StepRunner<'act'> = async (step, story) => {
  const hall = story.world.hall
  if (!hall)
    return { kind: 'impossible', message: `step ${step.act} is not offered where there is no matter` }
  const actor = scenarioUser(step.as, hall.cast)
  if (!actor) return unknownUser(step.as, story)
  if (ofStaff.includes(step.act)) return staff(step, hall.doors, hall.cast, actor)
  const { caseNumber } = story
  const view = caseNumber === undefined ? undefined : await hall.doors.views.case(caseNumber, onlooker)
  if (!view)
    return { kind: 'impossible', message: `Expected a case to ${step.act} in, but none was submitted` }
  const whole = ofTheCase.includes(step.act) && step.element === undefined
  const task = whole ? undefined : taskOfAct(view, step.act, actor, step.element)
  if (!whole && !task) {
    const where = step.element === undefined ? '' : ` at element '${step.element}'`
    return { kind: 'impossible', message: `Expected a task to ${step.act}${where}, but the case has none` }
  }
  const target = {
    ...(task ? { taskId: task.id } : {}),
    ...(task && !ofTheCase.includes(step.act) ? {} : { caseNumber }),
  }
  const command = {
    ...step.values,
    ...(step.act === 'closeInspection' && (await openInspection(hall.doors, caseNumber))),
    ...target,
    kind: actCommands[step.act],
  }
  const answer = await hall.doors.execute(command as unknown as HallCommand, actor)
  return answer.kind === 'refused' ? answer : done
}

/** The newest open inspection item of the case; a story says what was found, not which number it has. */
async function openInspection(
  doors: Hall,
  caseNumber: string | undefined,
): Promise<{ readonly inspectionId: string }> {
  const filter = caseNumber === undefined ? {} : { caseNumber }
  const { inspections } = await doors.views.inspections(filter, onlooker)
  const found = inspections.find((each) => each.state === 'open') ?? inspections[0]
  return { inspectionId: found?.id ?? '' }
}

/** `userId` and `substituteId` are names of scenario users; `endAbsence` without an id means the person's own. */
async function staff(step: StepOf<'act'>, doors: Hall, cast: MatterCast, actor: Actor): Promise<StepOutcome> {
  const values = { ...step.values } as Record<string, unknown>
  for (const field of ['userId', 'substituteId']) {
    const name = values[field]
    if (typeof name === 'string') values[field] = scenarioUser(name, cast)?.userId ?? name
  }
  if (step.act === 'endAbsence' && values['absenceId'] === undefined) {
    const { absences } = await doors.views.absences(actor)
    values['absenceId'] = absences.find((each) => each.userId === actor.userId)?.id ?? ''
  }
  const command = { ...values, kind: actCommands[step.act] } as unknown as StaffCommand
  const answer = await doors.staff(command, actor)
  return answer.kind === 'refused' ? answer : done
}
