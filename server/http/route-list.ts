import type { RouteOptions } from 'fastify'
import type { App } from './app-type.js'
import type { RouteAccess } from './route-access.js'

/** A route and who may call it. */
export interface ListedRoute {
  readonly method: string
  readonly url: string
  readonly roles: RouteAccess | undefined
  /** Only says that the address does not know the method. */
  readonly refusesMethod: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    refusesMethod?: boolean
  }
  interface FastifyInstance {
    /** Every route of the server, those of its plugins too. */
    listRoutes(): readonly ListedRoute[]
  }
}

/** Keeps a list of all routes added after this; a route that names nobody who may call it keeps the server from getting ready. */
export function keepRouteList(app: App): { methodsOf(): ReadonlyMap<string, ReadonlySet<string>> } {
  const added: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    added.push(route)
  })
  // Read late: the plugins' routes get their `roles` in a later hook.
  const list = (): ListedRoute[] =>
    added.flatMap(({ method, url, config }) =>
      [method].flat().map((name) => ({
        method: name.toUpperCase(),
        url,
        roles: config?.roles,
        refusesMethod: config?.refusesMethod === true,
      })),
    )
  app.decorate('listRoutes', list)
  app.addHook('onReady', (done) => {
    const open = list().find((route) => route.roles === undefined)
    done(open && new Error(`Expected route ${open.method} ${open.url} to name roles, but it names none`))
  })
  return {
    methodsOf() {
      const methods = new Map<string, Set<string>>()
      for (const { url, method } of list()) {
        methods.set(url, (methods.get(url) ?? new Set()).add(method))
      }
      return methods
    },
  }
}
