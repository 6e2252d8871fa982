import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'

const answer = Type.Object({ status: Type.String() })

/** Whether the process lives, and whether it wants requests: not while it stops, nor while the store or the engine do not answer. */
export function addHealthRoutes(app: App, { hall, engine }: Bancheng, isStopping: () => boolean): void {
  const config = { roles: 'anyone', rateLimit: false } as const
  app.get(
    '/healthz',
    { config, logLevel: 'warn', schema: { tags: ['系统'], summary: '进程存活', response: { 200: answer } } },
    () => Promise.resolve({ status: 'ok' }),
  )

  app.get(
    '/readyz',
    {
      config,
      logLevel: 'warn',
      schema: { tags: ['系统'], summary: '可以接受请求', response: { 200: answer } },
    },
    async (request) => {
      if (isStopping()) throw new HttpProblem('unavailable', '服务器正在停止。')
      if (engine.statistics().refusal !== undefined) {
        throw new HttpProblem('unavailable', '流程引擎已停止受理，请检查磁盘与日志。')
      }
      try {
        await Promise.all([hall.views.totals(), engine.topology()])
      } catch (error) {
        request.log.error({ err: error }, 'not ready')
        throw new HttpProblem('unavailable', '数据库或流程引擎没有响应。')
      }
      return { status: 'ready' }
    },
  )
}
