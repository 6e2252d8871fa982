import type { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { EventStreams } from '../events/event-streams.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'

/** Live changes as server-sent events. */
export function addEventRoutes(app: App, streams: EventStreams, isStopping: () => boolean): void {
  app.get(
    '/api/events',
    {
      config: { roles: 'signedIn' },
      schema: {
        tags: ['实时变化'],
        summary: '实时变化（server-sent events）',
        description:
          '每条消息的 data 为 JSON：{ kind: case | task | notice, caseNumber, taskId? }。断线后请重新读取列表。',
        response: {
          200: {
            description: '连接保持打开',
            content: { 'text/event-stream': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
          },
        },
      },
    },
    (request, reply) => {
      if (isStopping()) throw new HttpProblem('unavailable', '服务器正在停止，请稍后再连接。')
      reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
      return Promise.resolve(streams.open(signedInOf(request)))
    },
  )
}
