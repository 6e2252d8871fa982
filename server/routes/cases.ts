import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { caseDetailSchema } from '../schemas/case-detail.js'
import { caseParams } from '../schemas/case-params.js'
import { caseStateSchema, caseSummarySchema } from '../schemas/case-summary.js'
import { jsonObjectSchema } from '../schemas/json-object.js'
import { submittedMaterialSchema } from '../schemas/material.js'
import { pageOf, pageQuery } from '../schemas/page-query.js'

const TAGS = ['办件']

/** Cases: the list, handing one in, one case. What belongs to a case stands in case-records.ts and case-clocks.ts. */
export function addCaseRoutes(app: App, { hall }: Bancheng): void {
  app.get(
    '/api/cases',
    {
      config: { roles: 'signedIn' },
      schema: {
        tags: TAGS,
        summary: '办件列表',
        querystring: Type.Object(
          {
            query: Type.Optional(
              Type.String({ maxLength: 100, description: '办件编号的一部分或申请人名称' }),
            ),
            state: Type.Optional(caseStateSchema),
            matterId: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
            ...pageQuery,
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ cases: Type.Array(caseSummarySchema), next: Type.Optional(Type.String()) }),
        },
      },
    },
    async (request) => {
      const { query, state, matterId } = request.query
      const filter = {
        ...pageOf(request.query),
        ...(query !== undefined && query !== '' && { query }),
        ...(state !== undefined && { state }),
        ...(matterId !== undefined && { matterId }),
      }
      const { cases, next } = await hall.views.cases(filter, signedInOf(request).user)
      return { cases: [...cases], ...(next !== undefined && { next }) }
    },
  )

  app.post(
    '/api/cases',
    {
      config: { roles: ['intake', 'applicant'] },
      schema: {
        tags: TAGS,
        summary: '收件：提交申请，答复办件编号',
        body: Type.Object(
          {
            matterId: Type.String({ minLength: 1, maxLength: 100 }),
            applicant: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
            application: jsonObjectSchema,
            materials: Type.Optional(Type.Array(submittedMaterialSchema, { maxItems: 200 })),
          },
          { additionalProperties: false },
        ),
        response: { 201: carriedOutSchema },
      },
    },
    async (request, reply) => {
      const done = await carryOut(hall, { kind: 'submit-case', ...request.body }, signedInOf(request).user)
      return reply
        .code(201)
        .header('location', `/api/cases/${encodeURIComponent(done.caseNumber)}`)
        .send(done)
    },
  )

  app.get(
    '/api/cases/:number',
    {
      config: { roles: 'signedIn' },
      schema: { tags: TAGS, summary: '一个办件', params: caseParams, response: { 200: caseDetailSchema } },
    },
    async (request) => {
      const found = await hall.views.case(request.params.number, signedInOf(request).user)
      if (found === undefined) throw new HttpProblem('notFound', '没有这个办件，或者您无权查看。')
      return found
    },
  )
}
