import { Type, type TObject } from 'typebox'
import type { Bancheng, MeetingCommand } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { signedInOf } from '../http/route-access.js'
import { instantSchema } from '../schemas/instant.js'
import { jsonObjectSchema } from '../schemas/json-object.js'
import { oneOf } from '../schemas/one-of.js'
import { taskParams } from '../schemas/task-params.js'

interface ActRoute {
  readonly path: string
  readonly summary: string
  readonly body: TObject
}

const closed = { additionalProperties: false }
const name = Type.String({ minLength: 1, maxLength: 100 })
const department = Type.String({ minLength: 1, maxLength: 100 })
const words = (minLength = 1) => Type.String({ minLength, maxLength: 4_000 })

/** Every command of a joint meeting: where it is called, and with what. Who chairs and who speaks for whom the hall decides. */
const acts = {
  'call-meeting': {
    path: 'call',
    summary: '召集会议，或将已召集的会议改期；每个受邀部门各收到一份通知（牵头部门）',
    body: Type.Object(
      {
        startsAt: instantSchema,
        place: Type.String({ minLength: 1, maxLength: 200 }),
        agenda: Type.Optional(Type.String({ maxLength: 4_000 })),
        paper: Type.Optional(Type.Array(department, { maxItems: 100, description: '以纸质送达通知的部门' })),
      },
      closed,
    ),
  },
  'confirm-delivery': {
    path: 'delivery',
    summary: '受邀部门签收会议通知；写明 department 时为牵头部门登记纸质送达',
    body: Type.Object(
      {
        department: Type.Optional(department),
        deliveredAt: Type.Optional(instantSchema),
        proof: Type.Optional(words()),
      },
      closed,
    ),
  },
  'enter-roster': {
    path: 'roster',
    summary: '登记参会人员',
    body: Type.Object(
      {
        department: Type.Optional(department),
        name,
        post: Type.Optional(oneOf(['representative', 'chiefRepresentative'])),
      },
      closed,
    ),
  },
  'appoint-substitute': {
    path: 'substitute',
    summary: '委派替补（AB角），仅限本部门',
    body: Type.Object({ name, standsInFor: name, reason: Type.Optional(words(0)) }, closed),
  },
  'record-attendance': {
    path: 'attendance',
    summary: '签到登记（牵头部门）',
    body: Type.Object({ department, name }, closed),
  },
  'state-opinion': {
    path: 'opinion',
    summary: '提出部门意见；写明 department 时为主持人记录到场部门的意见',
    body: Type.Object(
      { department: Type.Optional(department), result: oneOf(['agree', 'disagree']), comment: words(0) },
      closed,
    ),
  },
  'close-meeting': {
    path: 'close',
    summary: '宣布结束并写明结论（牵头部门）；依法通知而缺席的部门视为同意',
    body: Type.Object(
      { result: oneOf(['passed', 'notPassed']), conclusion: words(), data: Type.Optional(jsonObjectSchema) },
      closed,
    ),
  },
} as const satisfies Record<MeetingCommand['kind'], ActRoute>

/** What is done in a joint meeting: one route a command. */
export function addMeetingActRoutes(app: App, { hall }: Bancheng): void {
  for (const kind of Object.keys(acts) as MeetingCommand['kind'][]) {
    const { path, summary, body } = acts[kind]
    app.post(
      `/api/tasks/:id/meeting/${path}`,
      {
        config: { roles: ['approver', 'bureauHead'] },
        schema: { tags: ['会议'], summary, params: taskParams, body, response: { 200: carriedOutSchema } },
      },
      (request) => {
        // The schema in this row of the table is the one of this kind's command.
        const command = { ...request.body, kind, taskId: request.params.id } as MeetingCommand
        return carryOut(hall, command, signedInOf(request).user)
      },
    )
  }
}
