import { Type } from 'typebox'
import { toIso, type Bancheng, type TimeSource } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { instantSchema } from '../schemas/instant.js'

/** The present instant as the law counts it, never the browser's own; and whether the process engine is away for the moment. */
export function addTimeRoutes(app: App, { engine }: Bancheng, time: TimeSource): void {
  app.get(
    '/api/time',
    {
      config: { roles: 'anyone' },
      schema: {
        tags: ['系统'],
        summary: '服务器时间，以及流程引擎是否暂时连接不上',
        response: {
          200: Type.Object({ now: instantSchema, zone: Type.String(), engineAway: Type.Boolean() }),
        },
      },
    },
    () =>
      Promise.resolve({
        now: toIso(time.now()),
        zone: 'Asia/Shanghai',
        engineAway: engine.statistics().away === true,
      }),
  )
}
