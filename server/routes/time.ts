import { Type } from 'typebox'
import { toIso, type TimeSource } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { instantSchema } from '../schemas/instant.js'

/** The present instant as the law counts it; never the browser's own. */
export function addTimeRoutes(app: App, time: TimeSource): void {
  app.get(
    '/api/time',
    {
      config: { roles: 'anyone' },
      schema: {
        tags: ['系统'],
        summary: '服务器时间',
        response: { 200: Type.Object({ now: instantSchema, zone: Type.String() }) },
      },
    },
    () => Promise.resolve({ now: toIso(time.now()), zone: 'Asia/Shanghai' }),
  )
}
