import { Type, type TObject } from 'typebox'
import type { Bancheng, HallCommand, MeetingCommand, Role } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { signedInOf } from '../http/route-access.js'
import { jsonObjectSchema } from '../schemas/json-object.js'
import { submittedMaterialSchema } from '../schemas/material.js'
import { oneOf } from '../schemas/one-of.js'
import { taskParams } from '../schemas/task-params.js'

type TaskAct = Exclude<Extract<HallCommand, { taskId: string }>, MeetingCommand>['kind']
type ActKind = Exclude<TaskAct, 'claim-task' | 'unclaim-task' | 'stop-clock' | 'resume-clock'>

interface ActRoute {
  readonly path: string
  readonly summary: string
  readonly roles: readonly Role[]
  readonly body: TObject
}

const text = (maxLength = 4_000) => Type.String({ maxLength })
const reason = Type.String({ minLength: 1, maxLength: 4_000 })
const data = Type.Optional(jsonObjectSchema)
const closed = { additionalProperties: false }
const OFFICERS = ['approver', 'bureauHead'] as const

const missingMaterial = Type.Object(
  {
    id: Type.Optional(text(100)),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    reason: Type.Optional(text()),
  },
  closed,
)

/** Every command on a task: where it is called, by whom, and with what. The hall decides the rest. */
const acts = {
  'accept-case': {
    path: 'accept',
    summary: '受理',
    roles: ['intake'],
    body: Type.Object({ comment: Type.Optional(text()), data }, closed),
  },
  'ask-supplement': {
    path: 'ask-supplement',
    summary: '一次性告知需要补正的全部内容',
    roles: ['intake'],
    body: Type.Object(
      {
        missing: Type.Array(missingMaterial, { minItems: 1, maxItems: 200 }),
        comment: Type.Optional(text()),
      },
      closed,
    ),
  },
  'supplement-case': {
    path: 'supplement',
    summary: '补正材料',
    roles: ['applicant', 'intake'],
    body: Type.Object(
      {
        materials: Type.Array(Type.Union([Type.String({ maxLength: 100 }), submittedMaterialSchema]), {
          maxItems: 200,
        }),
        application: data,
      },
      closed,
    ),
  },
  'give-opinion': {
    path: 'opinion',
    summary: '提出部门意见',
    roles: OFFICERS,
    body: Type.Object({ result: oneOf(['agree', 'disagree']), comment: text(), data }, closed),
  },
  'note-opinion': {
    path: 'note',
    summary: '时限届满后另存备注，不产生意见的效力',
    roles: OFFICERS,
    body: Type.Object({ result: oneOf(['agree', 'disagree']), comment: text() }, closed),
  },
  'decide-case': {
    path: 'decide',
    summary: '作出决定',
    roles: OFFICERS,
    body: Type.Object({ result: oneOf(['granted', 'refused']), comment: text(), data }, closed),
  },
  'refer-case': {
    path: 'refer',
    summary: '转局级审定',
    roles: ['intake', 'approver'],
    body: Type.Object({ reason }, closed),
  },
  'issue-certificate': {
    path: 'certificate',
    summary: '制发结果，编号由系统给出',
    roles: ['intake', ...OFFICERS],
    body: Type.Object({ title: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })), data }, closed),
  },
} as const satisfies Record<ActKind, ActRoute>

/** What is done on a task: one route a command. */
export function addTaskActRoutes(app: App, { hall }: Bancheng): void {
  for (const kind of Object.keys(acts) as ActKind[]) {
    const { path, summary, roles, body } = acts[kind]
    app.post(
      `/api/tasks/:id/${path}`,
      {
        config: { roles },
        schema: { tags: ['任务'], summary, params: taskParams, body, response: { 200: carriedOutSchema } },
      },
      (request) => {
        // The schema in this row of the table is the one of this kind's command.
        const command = { ...request.body, kind, taskId: request.params.id } as HallCommand
        return carryOut(hall, command, signedInOf(request).user)
      },
    )
  }
}
