import { Type } from 'typebox'
import type { FailedSignIns } from '../accounts/failed-sign-ins.js'
import { isPasswordOf } from '../accounts/password.js'
import type { SessionKeeper, SignedIn } from '../accounts/session-keeper.js'
import type { Bancheng } from '../bancheng.js'
import type { EventStreams } from '../events/event-streams.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie.js'
import { oneOf } from '../schemas/one-of.js'

const TAGS = ['登录']

const sessionSchema = Type.Object({
  user: Type.Object({
    userId: Type.String(),
    name: Type.String(),
    roles: Type.Array(
      oneOf([
        'intake',
        'approver',
        'bureauHead',
        'governmentHead',
        'inspector',
        'admin',
        'applicant',
        'designer',
      ]),
    ),
    department: Type.Optional(Type.String()),
    departmentName: Type.Optional(Type.String({ description: '部门名称，按事项清单' })),
  }),
  csrfToken: Type.String({ description: '除 GET 以外的请求应在 x-csrf-token 头中带上' }),
})

/** What signing in and out stands on. */
export interface SessionRouteParts {
  readonly sessions: SessionKeeper
  readonly failedSignIns: FailedSignIns
  readonly streams: EventStreams
  readonly signInsPerMinute: number
}

/** Signing in, who I am, signing out. */
export function addSessionRoutes(app: App, { users, catalogue }: Bancheng, parts: SessionRouteParts): void {
  const { sessions, failedSignIns, streams, signInsPerMinute } = parts
  const shown = ({ user, csrfToken }: SignedIn) => {
    const departments = catalogue.matters().flatMap((matter) => matter.departments)
    const name = departments.find(({ id }) => id === user.department)?.name
    const person = { ...user, roles: [...user.roles], ...(name !== undefined && { departmentName: name }) }
    return { user: person, csrfToken }
  }

  app.post(
    '/api/session',
    {
      config: {
        roles: 'anyone',
        rateLimit: {
          max: signInsPerMinute,
          timeWindow: 60_000,
          keyGenerator: (request) => request.ip,
        },
      },
      schema: {
        tags: TAGS,
        summary: '登录',
        body: Type.Object(
          {
            username: Type.String({ minLength: 1, maxLength: 100 }),
            password: Type.String({ minLength: 1, maxLength: 200 }),
          },
          { additionalProperties: false },
        ),
        response: { 200: sessionSchema },
      },
    },
    async (request, reply) => {
      const { username, password } = request.body
      const wait = failedSignIns.lockedFor(username, request.ip)
      if (wait > 0) {
        const detail = `密码连续输错次数过多，请在 ${String(Math.ceil(wait / 60))} 分钟后再试。`
        throw new HttpProblem('tooManyRequests', detail, [], { 'retry-after': String(wait) })
      }
      failedSignIns.began(username, request.ip)
      const user = await users.byUsername(username)
      const matches = await isPasswordOf(user?.passwordHash, password)
      if (user === undefined || !matches) {
        request.log.warn('sign-in refused')
        throw new HttpProblem('wrongPassword', '请检查用户名和密码后重试。')
      }
      failedSignIns.succeeded(username, request.ip)
      if (request.signedIn !== undefined) await end(request.signedIn)
      const { token, signedIn } = await sessions.open(user)
      request.log.info({ userId: user.userId }, 'signed in')
      setSessionCookie(request, reply, token)
      return shown(signedIn)
    },
  )

  app.get(
    '/api/session',
    {
      config: { roles: 'signedIn' },
      schema: { tags: TAGS, summary: '当前登录的人', response: { 200: sessionSchema } },
    },
    (request) => Promise.resolve(shown(signedInOf(request))),
  )

  app.delete(
    '/api/session',
    {
      config: { roles: 'signedIn' },
      schema: { tags: TAGS, summary: '退出登录', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await end(signedInOf(request))
      clearSessionCookie(request, reply)
      return reply.code(204).send(null)
    },
  )

  async function end({ tokenHash }: SignedIn): Promise<void> {
    await sessions.close(tokenHash)
    streams.closeSession(tokenHash)
  }
}
