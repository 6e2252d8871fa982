import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema } from 'fastify'
import { Type } from 'typebox'
import type { App } from './app-type.js'
import { problemKinds } from './problem-kind.js'
import { describeAccess, type RouteAccess } from './route-access.js'

const problemSchema = Type.Object(
  {
    type: Type.String({
      description: `urn:bancheng:problem: 之后为 ${Object.keys(problemKinds).join('、')}`,
    }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String(),
    requestId: Type.String({ description: '请求编号，与日志一致' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          file: Type.Optional(Type.String()),
          place: Type.Optional(Type.String()),
          message: Type.String(),
          mend: Type.Optional(Type.String()),
        }),
      ),
    ),
  },
  { description: 'RFC 9457 问题说明' },
)

const document: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: '办成 政务服务大厅接口',
    version: '1',
    description:
      '先以 POST /api/session 登录：会话保存在 httpOnly cookie 中，答复中的 csrfToken 应在其后每个非 GET 请求的 x-csrf-token 头中带上。所有错误均为 application/problem+json。',
  },
  components: {
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'bancheng_session' },
      csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
    },
  },
}

/** What the description says of a route beyond its schemas: who may call it, and that its errors are problems. */
function describeRoute(
  schema: FastifySchema,
  access: RouteAccess,
  method: string | readonly string[],
): FastifySchema {
  const description = [schema.description, describeAccess(access)].filter(Boolean).join('\n\n')
  const reading = method === 'GET' || method === 'HEAD'
  return {
    ...schema,
    description,
    security: access === 'anyone' ? [] : [reading ? { session: [] } : { session: [], csrf: [] }],
    'x-roles': access,
    response: {
      ...(schema.response as object | undefined),
      default: {
        description: '错误（RFC 9457）',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  } as FastifySchema
}

// The page's own script cannot be told of a token: this one adds it to what "try it out" sends.
const TRY_IT_WITH_TOKEN = `
const plainFetch = window.fetch
window.fetch = async (target, options) => {
  const request = new Request(target, options)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const session = await plainFetch('/api/session')
    if (session.ok) request.headers.set('x-csrf-token', (await session.json()).csrfToken)
  }
  return plainFetch(request)
}
`

/** Collects the description from the routes added after this. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: document,
    transform: ({ schema, url, route }) => ({
      schema:
        schema.hide === true ? schema : describeRoute(schema, route.config?.roles ?? 'anyone', route.method),
      url,
    }),
  })
}

/** Serves the description at /api/openapi.json and a page to try it at /api/docs, all of it from here. */
export async function serveDescription(app: App): Promise<void> {
  app.get('/api/openapi.json', { config: { roles: 'anyone' }, schema: { hide: true } }, (_request, reply) =>
    reply.send(app.swagger()),
  )
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, roles: 'anyone' }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/api/docs',
      uiConfig: { layout: 'BaseLayout', docExpansion: 'list', displayRequestDuration: true },
      theme: {
        title: '办成 接口说明',
        js: [{ filename: 'try-it-with-token.js', content: TRY_IT_WITH_TOKEN }],
      },
    })
  })
}
