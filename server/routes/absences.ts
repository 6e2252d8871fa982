import { Type } from 'typebox'
import type { Bancheng, StaffCommand } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carryOutForStaff } from '../http/carry-out.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { absenceSchema, substituteSchema } from '../schemas/absence.js'
import { instantSchema } from '../schemas/instant.js'

const TAGS = ['人员']
const config = {
  roles: ['intake', 'approver', 'bureauHead', 'governmentHead', 'inspector', 'admin'],
} as const
const closed = { additionalProperties: false }
const username = Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: '不写为本人' }))
const done = Type.Object({ absenceId: Type.Optional(Type.String()) })

/** Who is away, and who takes over (AB角). */
export function addAbsenceRoutes(app: App, { hall, users }: Bancheng): void {
  const idOf = async (name: string | undefined): Promise<{ userId?: string }> => {
    if (name === undefined) return {}
    const user = await users.byUsername(name)
    if (user === undefined) throw new HttpProblem('notFound', `没有登录名为“${name}”的人员。`)
    return { userId: user.userId }
  }

  app.get(
    '/api/absences',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '离岗登记与B角：本人、本部门；管理员看全部',
        response: {
          200: Type.Object({
            absences: Type.Array(absenceSchema),
            substitutes: Type.Array(substituteSchema),
          }),
        },
      },
    },
    async (request) => {
      const { absences, substitutes } = await hall.views.absences(signedInOf(request).user)
      return { absences: [...absences], substitutes: [...substitutes] }
    },
  )

  app.post(
    '/api/absences',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '登记离岗；持有的任务到时转由B角办理',
        body: Type.Object(
          {
            username,
            from: instantSchema,
            to: instantSchema,
            reason: Type.String({ minLength: 1, maxLength: 500 }),
          },
          closed,
        ),
        response: { 200: done },
      },
    },
    async (request) => {
      const { username: name, ...body } = request.body
      const command: StaffCommand = { kind: 'record-absence', ...body, ...(await idOf(name)) }
      return carryOutForStaff(hall, command, signedInOf(request).user)
    },
  )

  app.post(
    '/api/absences/end',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '结束离岗，或者撤销尚未开始的登记',
        body: Type.Object({ absenceId: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
        response: { 200: done },
      },
    },
    (request) => carryOutForStaff(hall, { kind: 'end-absence', ...request.body }, signedInOf(request).user),
  )

  app.post(
    '/api/substitutes',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '指定B角：同一部门、同一岗位的另一人',
        body: Type.Object(
          { username, substitute: Type.String({ minLength: 1, maxLength: 100, description: 'B角的登录名' }) },
          closed,
        ),
        response: { 200: done },
      },
    },
    async (request) => {
      const { userId: substituteId = '' } = await idOf(request.body.substitute)
      const command: StaffCommand = {
        kind: 'name-substitute',
        substituteId,
        ...(await idOf(request.body.username)),
      }
      return carryOutForStaff(hall, command, signedInOf(request).user)
    },
  )
}
