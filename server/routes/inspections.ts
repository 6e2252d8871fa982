import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { signedInOf } from '../http/route-access.js'
import { inspectionSchema } from '../schemas/notice-view.js'
import { pageOf, pageQuery } from '../schemas/page-query.js'

/** Inspection items that opened by themselves. */
export function addInspectionRoutes(app: App, { hall }: Bancheng): void {
  app.get(
    '/api/inspections',
    {
      config: { roles: ['inspector', 'bureauHead', 'admin'] },
      schema: {
        tags: ['督查'],
        summary: '督查事项',
        querystring: Type.Object(
          { caseNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })), ...pageQuery },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({
            inspections: Type.Array(inspectionSchema),
            next: Type.Optional(Type.String()),
          }),
        },
      },
    },
    async (request) => {
      const { caseNumber } = request.query
      const filter = { ...pageOf(request.query), ...(caseNumber !== undefined && { caseNumber }) }
      const { inspections, next } = await hall.views.inspections(filter, signedInOf(request).user)
      return { inspections: [...inspections], ...(next !== undefined && { next }) }
    },
  )
}
