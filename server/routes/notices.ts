import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { signedInOf } from '../http/route-access.js'
import { noticeSchema } from '../schemas/notice-view.js'
import { pageOf, pageQuery } from '../schemas/page-query.js'

/** Written notices: those of a case, or those that concern the person who asks. */
export function addNoticeRoutes(app: App, { hall }: Bancheng): void {
  app.get(
    '/api/notices',
    {
      config: { roles: 'signedIn' },
      schema: {
        tags: ['通知'],
        summary: '通知',
        querystring: Type.Object(
          { caseNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })), ...pageQuery },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ notices: Type.Array(noticeSchema), next: Type.Optional(Type.String()) }),
        },
      },
    },
    async (request) => {
      const { caseNumber } = request.query
      const filter = { ...pageOf(request.query), ...(caseNumber !== undefined && { caseNumber }) }
      const { notices, next } = await hall.views.notices(filter, signedInOf(request).user)
      return { notices: [...notices], ...(next !== undefined && { next }) }
    },
  )
}
