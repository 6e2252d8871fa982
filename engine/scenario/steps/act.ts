import type { HallCommand } from '../../cases/hall-command.js'
import { actCommands } from '../act-name.js'
import { onlooker, scenarioUser } from '../scenario-user.js'
import { done } from '../step-outcome.js'
import { taskOfAct } from '../task-of-act.js'
import type { StepRunner } from './step-runner.js'
import { unknownUser } from './submit.js'

const ofTheCase = ['stopClock', 'resumeClock']

/** `{"as": "planning", "opinion": {"result": "agree", "comment": "…"}, "element": "elementId"}`: the values are those of the hall's command. */
export const act: StepRunner<'act'> = async (step, story) => {
  const hall = story.world.hall
  if (!hall)
    return { kind: 'impossible', message: `step ${step.act} is not offered where there is no matter` }
  const actor = scenarioUser(step.as, hall.cast)
  if (!actor) return unknownUser(step.as, story)
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
  const command = { ...step.values, ...target, kind: actCommands[step.act] }
  const answer = await hall.doors.execute(command as unknown as HallCommand, actor)
  return answer.kind === 'refused' ? answer : done
}
