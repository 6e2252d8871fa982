import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'

/** Uploading a matter package. */
export function addDeploymentRoutes(app: App, bancheng: Bancheng, packageBytes: number): void {
  app.post(
    '/api/deployments',
    {
      config: { roles: ['admin'], rateLimit: { max: 20, timeWindow: 60_000 } },
      bodyLimit: packageBytes,
      schema: {
        tags: ['事项'],
        summary: '部署事项包：校验、检查并运行其全部场景，全部通过才生效',
        body: Type.Object(
          {
            files: Type.Record(Type.String({ maxLength: 300 }), Type.String(), {
              minProperties: 1,
              maxProperties: 500,
              description: '包内路径 → 文件内容，例如 matter.json、process.bpmn、forms/application.form',
            }),
          },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ id: Type.String(), version: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const answer = await bancheng.deployMatter(new Map(Object.entries(request.body.files)))
      if (answer.kind === 'refused') {
        const detail = `事项包有 ${String(answer.defects.length)} 处问题，没有部署任何内容。`
        const errors = answer.defects.map(({ file, place, message, mend }) => ({
          file,
          place,
          message,
          mend,
        }))
        throw new HttpProblem('refused', detail, errors)
      }
      return reply.code(201).send({ id: answer.id, version: answer.version })
    },
  )
}
