import { Type, type TObject } from 'typebox'
import type { Bancheng, HallCommand, Role } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { signedInOf } from '../http/route-access.js'
import { caseParams } from '../schemas/case-params.js'
import { limitSchema } from '../schemas/limit.js'
import { submittedMaterialSchema } from '../schemas/material.js'
import { oneOf } from '../schemas/one-of.js'

type DutyKind =
  | 'ask-later'
  | 'bring-materials'
  | 'check-pledge'
  | 'close-inspection'
  | 'extend-limit'
  | 'withdraw-decision'
  | 'withdraw-pledge'

interface DutyRoute {
  readonly summary: string
  readonly roles: readonly Role[]
  readonly body: TObject
}

const closed = { additionalProperties: false }
const id = Type.String({ minLength: 1, maxLength: 100 })
const text = Type.String({ minLength: 1, maxLength: 4_000 })

const laterItem = Type.Object(
  {
    id: Type.Optional(id),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    reason: text,
    arisenAt: Type.Optional(Type.String({ maxLength: 40, description: '情形出现的时刻，ISO 8601' })),
  },
  closed,
)

/** Every command on a case besides its tasks: by whom, and with what; the path is the command's name. */
const duties = {
  'ask-later': {
    summary: '受理后补正：因受理后新出现的情形要求补正',
    roles: ['approver', 'bureauHead'],
    body: Type.Object(
      {
        taskId: Type.Optional(id),
        materials: Type.Array(laterItem, { minItems: 1, maxItems: 200 }),
        limit: limitSchema,
      },
      closed,
    ),
  },
  'bring-materials': {
    summary: '补交容缺材料或者受理后补正的材料',
    roles: ['applicant', 'intake'],
    body: Type.Object(
      { materials: Type.Array(Type.Union([id, submittedMaterialSchema]), { minItems: 1, maxItems: 200 }) },
      closed,
    ),
  },
  'check-pledge': {
    summary: '核查告知承诺',
    roles: ['approver', 'bureauHead'],
    body: Type.Object(
      {
        materialId: id,
        result: oneOf(['kept', 'broken'], '属实、不实'),
        comment: Type.String({ maxLength: 4_000 }),
      },
      closed,
    ),
  },
  'close-inspection': {
    summary: '办结督查事项',
    roles: ['inspector'],
    body: Type.Object({ inspectionId: id, finding: text }, closed),
  },
  'extend-limit': {
    summary: '延长承诺时限（一次）',
    roles: ['bureauHead', 'governmentHead'],
    body: Type.Object({ workingDays: Type.Integer({ minimum: 1, maximum: 15 }), reason: text }, closed),
  },
  'withdraw-decision': {
    summary: '因承诺不实撤销许可',
    roles: ['bureauHead'],
    body: Type.Object({ reason: text }, closed),
  },
  'withdraw-pledge': {
    summary: '撤回告知承诺，改为提交原材料',
    roles: ['applicant', 'intake'],
    body: Type.Object({ materialId: id }, closed),
  },
} as const satisfies Record<DutyKind, DutyRoute>

/** What is done in a case besides its tasks: one route a command. */
export function addCaseDutyRoutes(app: App, { hall }: Bancheng): void {
  for (const kind of Object.keys(duties) as DutyKind[]) {
    const { summary, roles, body } = duties[kind]
    app.post(
      `/api/cases/:number/${kind}`,
      {
        config: { roles },
        schema: { tags: ['办件'], summary, params: caseParams, body, response: { 200: carriedOutSchema } },
      },
      (request) => {
        // The schema in this row of the table is the one of this kind's command.
        const command = { ...request.body, kind, caseNumber: request.params.number } as HallCommand
        return carryOut(hall, command, signedInOf(request).user)
      },
    )
  }
}
