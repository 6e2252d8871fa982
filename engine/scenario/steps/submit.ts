import type { HallCommand } from '../../cases/hall-command.js'
import { onlooker, scenarioUser, scenarioUserNames } from '../scenario-user.js'
import type { StepOutcome } from '../step-outcome.js'
import { done } from '../step-outcome.js'
import type { Story } from '../story.js'
import type { StepRunner } from './step-runner.js'

/** `{"submit": {"applicant": {…}, "application": {…}, "materials": […]}, "as": "applicant"}`; the matter is that of the package. */
export const submit: StepRunner<'submit'> = async (step, story) => {
  const hall = story.world.hall
  if (!hall) return { kind: 'impossible', message: 'step submit is not offered where there is no matter' }
  const actor = scenarioUser(step.as ?? 'applicant', hall.cast)
  if (!actor) return unknownUser(step.as ?? '', story)
  const command = { matterId: hall.cast.matterId, ...step.submit, kind: 'submit-case' }
  const answer = await hall.doors.execute(command as unknown as HallCommand, actor)
  if (answer.kind === 'refused') return answer
  story.caseNumber = answer.caseNumber
  await story.world.idle()
  const view = await hall.doors.views.case(answer.caseNumber, onlooker)
  story.instance = view?.processInstanceKey
  return done
}

/** A name that is none of the matter's people is a mistake of the story. */
export function unknownUser(name: string, story: Story): StepOutcome {
  const names = story.world.hall ? scenarioUserNames(story.world.hall.cast).join(', ') : ''
  return { kind: 'impossible', message: `Expected a user (${names}), but '${name}' is none` }
}
