import { Type } from 'typebox'
import type { Actor, Hall, HallAnswer, HallCommand, StaffCommand } from '../bancheng.js'
import { HttpProblem } from './problem.js'
import type { ProblemKind } from './problem-kind.js'

type Refused = Extract<HallAnswer, { kind: 'refused' }>

const KIND_OF_REASON = {
  invalid: 'refused',
  notFound: 'notFound',
  forbidden: 'forbidden',
  conflict: 'conflict',
} as const satisfies Record<Refused['reason'], ProblemKind>

/** What a command that was carried out answers: the case, and what came of it. */
export const carriedOutSchema = Type.Object(
  {
    caseNumber: Type.String(),
    taskId: Type.Optional(Type.String()),
    noticeId: Type.Optional(Type.String()),
    certificateNumber: Type.Optional(Type.String()),
  },
  { description: '已办理并存档' },
)

/** Hands a command to the hall; a refusal leaves as a problem with the hall's own words. */
export async function carryOut(
  hall: Hall,
  command: HallCommand,
  actor: Actor,
): Promise<Omit<Extract<HallAnswer, { kind: 'done' }>, 'kind'>> {
  const answer = await hall.execute(command, actor)
  if (answer.kind === 'refused') throw problemOf(answer)
  const { kind: _kind, ...done } = answer
  return done
}

/** The same for a command about people. */
export async function carryOutForStaff(
  hall: Hall,
  command: StaffCommand,
  actor: Actor,
): Promise<{ absenceId?: string }> {
  const answer = await hall.staff(command, actor)
  if (answer.kind === 'refused') throw problemOf(answer)
  const { kind: _kind, ...done } = answer
  return done
}

function problemOf({ reason, message, errors }: Refused): HttpProblem {
  return new HttpProblem(KIND_OF_REASON[reason], message, errors)
}
