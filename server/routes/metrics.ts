import { Type } from 'typebox'
import type { Registry } from 'prom-client'
import type { App } from '../http/app-type.js'

/** Measurements for Prometheus. They tell counts and times, of nobody in particular. */
export function addMetricsRoutes(app: App, registry: Registry): void {
  app.get(
    '/metrics',
    {
      config: { roles: 'anyone', rateLimit: false },
      logLevel: 'warn',
      schema: {
        tags: ['系统'],
        summary: 'Prometheus 指标',
        produces: ['text/plain'],
        response: { 200: Type.String() },
      },
    },
    async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  )
}
