import type { AbsenceWatch } from './absence-watch.js'
import type { Actor } from './actor.js'
import { endAbsence } from './end-absence.js'
import { freeTextFaults } from './free-text-faults.js'
import type { HallContext } from './hall-context.js'
import { nameSubstitute } from './name-substitute.js'
import { recordAbsence } from './record-absence.js'
import { refuseInput } from './refuse-input.js'
import type { StaffAnswer, StaffCommand } from './staff-command.js'

type Handler<Kind extends StaffCommand['kind']> = (
  context: HallContext,
  command: Extract<StaffCommand, { readonly kind: Kind }>,
  actor: Actor,
) => Promise<StaffAnswer>

const handlers: { readonly [Kind in StaffCommand['kind']]: Handler<Kind> } = {
  'record-absence': recordAbsence,
  'end-absence': endAbsence,
  'name-substitute': nameSubstitute,
}

/** Carries out a command about people; an absence that has begun is applied before it answers. */
export async function executeStaffCommand(
  context: HallContext,
  watch: AbsenceWatch,
  command: StaffCommand,
  actor: Actor,
): Promise<StaffAnswer> {
  const unfit = refuseInput(freeTextFaults({ ...command }))
  if (unfit !== undefined) return unfit
  const answer = await (handlers[command.kind] as Handler<StaffCommand['kind']>)(context, command, actor)
  if (answer.kind === 'done') await watch.apply()
  return answer
}
