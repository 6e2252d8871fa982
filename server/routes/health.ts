import { Type } from 'typebox'
import type { Bancheng } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'

const answer = Type.Object({ status: Type.String() })
const ready = Type.Object({
  status: Type.String(),
  engine: Type.Optional(
    Type.Union([Type.Literal('here'), Type.Literal('away')], {
      description: '仅用于外部流程引擎。away：暂时连接不上，办理照常受理，恢复后自动送达',
    }),
  ),
})

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
      schema: { tags: ['系统'], summary: '可以接受请求', response: { 200: ready } },
    },
    async (request) => {
      if (isStopping()) throw new HttpProblem('unavailable', '服务器正在停止。')
      const { refusal, away } = engine.statistics()
      if (refusal !== undefined) {
        throw new HttpProblem('unavailable', '流程引擎已停止受理，请检查磁盘与日志。')
      }
      try {
        // An engine elsewhere may be away: the hall takes work all the same.
        await Promise.all([hall.views.totals(), away === undefined ? engine.topology() : undefined])
      } catch (error) {
        request.log.error({ err: error }, 'not ready')
        throw new HttpProblem('unavailable', '数据库或流程引擎没有响应。')
      }
      if (away === undefined) return { status: 'ready' }
      return { status: 'ready', engine: away ? ('away' as const) : ('here' as const) }
    },
  )
}
