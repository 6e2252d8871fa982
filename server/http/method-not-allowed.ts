import type { HTTPMethods } from 'fastify'
import type { App } from './app-type.js'
import { HttpProblem } from './problem.js'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Answers 405 with what is allowed for every method an address does not know. To be called after all routes are there. */
export function refuseOtherMethods(app: App, methodsOf: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [url, known] of [...methodsOf]) {
    const others = METHODS.filter((method) => !known.has(method))
    const allow = METHODS.filter((method) => known.has(method)).join(', ')
    if (others.length === 0) continue
    app.route({
      method: others,
      url,
      config: { roles: 'anyone', refusesMethod: true },
      schema: { hide: true },
      // Before the body is read: nobody sends megabytes to learn that.
      onRequest: () => {
        throw new HttpProblem('methodNotAllowed', `这个地址只支持 ${allow}。`, [], { allow })
      },
      handler: () => undefined,
    })
  }
}
