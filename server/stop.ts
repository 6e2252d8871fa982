import { setTimeout as wait } from 'node:timers/promises'
import type { Bancheng } from './bancheng.js'
import type { App } from './http/app-type.js'

const MOST_MS_FOR_REQUESTS = 10_000

/**
 * Stops in order: `/readyz` turns 503 and event streams end; after `drainSeconds` no connection is taken any more and requests under way
 * finish; what has not finished in ten seconds is cut off; the hall closes last.
 */
export async function stop(app: App, bancheng: Bancheng, drainSeconds: number): Promise<void> {
  app.beginStopping()
  await wait(drainSeconds * 1000)
  const cut = setTimeout(() => {
    app.log.warn('requests cut off')
    app.server.closeAllConnections()
  }, MOST_MS_FOR_REQUESTS)
  await app.close()
  clearTimeout(cut)
  await bancheng.close()
}
