import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { meetingSummarySchema, meetingViewSchema } from '../schemas/meeting-view.js'
import { pageOf, pageQuery } from '../schemas/page-query.js'
import { taskParams } from '../schemas/task-params.js'

const TAGS = ['会议']

/** Joint meetings, and one of them. What is done in a meeting stands in meeting-acts.ts. */
export function addMeetingRoutes(app: App, { hall }: Bancheng): void {
  app.get(
    '/api/meetings',
    {
      config: { roles: ['approver', 'bureauHead', 'inspector', 'admin'] },
      schema: {
        tags: TAGS,
        summary: '会议列表：本部门主持的和受邀的，最近开始的在前',
        querystring: Type.Object(pageQuery, { additionalProperties: false }),
        response: {
          200: Type.Object({
            meetings: Type.Array(meetingSummarySchema),
            next: Type.Optional(Type.String()),
          }),
        },
      },
    },
    async (request) => {
      const { meetings, next } = await hall.views.meetings(pageOf(request.query), signedInOf(request).user)
      return { meetings: [...meetings], ...(next !== undefined && { next }) }
    },
  )

  app.get(
    '/api/tasks/:id/meeting',
    {
      config: { roles: ['intake', 'approver', 'bureauHead', 'inspector', 'admin'] },
      schema: {
        tags: TAGS,
        summary: '一项会议任务的会议：通知与送达、名单、签到、意见、结论',
        params: taskParams,
        response: { 200: meetingViewSchema },
      },
    },
    async (request) => {
      const meeting = await hall.views.meeting(request.params.id, signedInOf(request).user)
      if (meeting === undefined) throw new HttpProblem('notFound', '没有这项会议，或者您无权查看。')
      return meeting
    },
  )
}
