import { Type } from 'typebox'
import { SPECIAL_PROCEDURES, type Bancheng, type SpecialProcedure } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { signedInOf } from '../http/route-access.js'
import { caseParams } from '../schemas/case-params.js'
import { limitSchema } from '../schemas/limit.js'
import { oneOf } from '../schemas/one-of.js'

const TAGS = ['办件']
const config = { roles: ['approver', 'bureauHead'] } as const
const id = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))
const procedures = Object.keys(SPECIAL_PROCEDURES) as SpecialProcedure[]
const procedureNames = procedures.map((name) => `${name} ${SPECIAL_PROCEDURES[name].name}`).join('、')

/** Stopping a clock for a special procedure, and letting it run again. */
export function addCaseClockRoutes(app: App, { hall }: Bancheng): void {
  app.post(
    '/api/cases/:number/stop-clock',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '停止计时（特别程序），并书面告知申请人所需时间',
        params: caseParams,
        body: Type.Object(
          {
            clockId: id,
            taskId: id,
            procedure: oneOf(procedures, procedureNames),
            limit: limitSchema,
            reason: Type.String({ minLength: 1, maxLength: 4_000 }),
          },
          { additionalProperties: false },
        ),
        response: { 200: carriedOutSchema },
      },
    },
    (request) =>
      carryOut(
        hall,
        { kind: 'stop-clock', caseNumber: request.params.number, ...request.body },
        signedInOf(request).user,
      ),
  )

  app.post(
    '/api/cases/:number/resume-clock',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '恢复计时',
        params: caseParams,
        body: Type.Object(
          { clockId: id, taskId: id, comment: Type.Optional(Type.String({ maxLength: 4_000 })) },
          { additionalProperties: false },
        ),
        response: { 200: carriedOutSchema },
      },
    },
    (request) =>
      carryOut(
        hall,
        { kind: 'resume-clock', caseNumber: request.params.number, ...request.body },
        signedInOf(request).user,
      ),
  )
}
