import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { carriedOutSchema, carryOut } from '../http/carry-out.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { oneOf } from '../schemas/one-of.js'
import { pageOf, pageQuery } from '../schemas/page-query.js'
import { taskDetailSchema, taskSummarySchema } from '../schemas/task-view.js'
import { taskParams } from '../schemas/task-params.js'

const TAGS = ['任务']

/** Tasks: the lists, one task, taking and giving back. What is done on a task stands in task-acts.ts. */
export function addTaskRoutes(app: App, { hall }: Bancheng): void {
  app.get(
    '/api/tasks',
    {
      config: { roles: 'signedIn' },
      schema: {
        tags: TAGS,
        summary: '任务列表',
        querystring: Type.Object(
          {
            scope: Type.Optional(
              oneOf(['mine', 'department', 'done'], '我的任务、本部门可认领的任务、已办任务；默认 mine'),
            ),
            caseNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
            ...pageQuery,
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ tasks: Type.Array(taskSummarySchema), next: Type.Optional(Type.String()) }),
        },
      },
    },
    async (request) => {
      const { scope = 'mine', caseNumber } = request.query
      const filter = { scope, ...pageOf(request.query), ...(caseNumber !== undefined && { caseNumber }) }
      const { tasks, next } = await hall.views.tasks(filter, signedInOf(request).user)
      return { tasks: [...tasks], ...(next !== undefined && { next }) }
    },
  )

  app.get(
    '/api/tasks/:id',
    {
      config: { roles: 'signedIn' },
      schema: { tags: TAGS, summary: '一项任务', params: taskParams, response: { 200: taskDetailSchema } },
    },
    async (request) => {
      const task = await hall.views.task(request.params.id, signedInOf(request).user)
      if (task === undefined) throw new HttpProblem('notFound', '没有这项任务，或者您无权查看。')
      return task
    },
  )

  for (const [name, kind, summary] of [
    ['claim', 'claim-task', '认领任务'],
    ['unclaim', 'unclaim-task', '退回认领'],
  ] as const) {
    app.post(
      `/api/tasks/:id/${name}`,
      {
        config: { roles: ['intake', 'approver', 'bureauHead', 'applicant'] },
        schema: { tags: TAGS, summary, params: taskParams, response: { 200: carriedOutSchema } },
      },
      (request) => carryOut(hall, { kind, taskId: request.params.id }, signedInOf(request).user),
    )
  }
}
