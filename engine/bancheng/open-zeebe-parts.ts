import { openHall } from '../cases/open-hall.js'
import type { Hall } from '../cases/hall.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Processes } from '../catalogue/processes-folder.js'
import type { Logger } from '../embedded/run/logger.js'
import type { Rejection } from '../gateway/answer.js'
import type { DeploymentMetadata } from '../gateway/deployment.js'
import type { Gateway } from '../gateway/gateway.js'
import type { ProcessObserver } from '../gateway/observation.js'
import type { TimeSource } from '../gateway/time.js'
import { openStore } from '../store/open-store.js'
import { openTransactionWriter } from '../store/open-transaction-writer.js'
import type { Store } from '../store/store.js'
import type { ZeebeGateway } from '../zeebe/zeebe-gateway.js'
import { caseObserver } from './case-observer.js'
import type { HallEngine } from './hall-engine.js'
import { deploymentsForVersion } from './older-resources.js'
import type { Parts } from './open-parts.js'

/** Where the cases of a hall on a real Zeebe are kept. */
export type CaseDatabase = { readonly file: string } | { readonly url: string }

/** Opens the parts of a hall on a real Zeebe: the broker holds the tokens, everything else is in the case store. Does not wait for the broker. */
export async function openZeebeParts(options: {
  /** Closed together with the parts. */
  readonly gateway: ZeebeGateway
  /** Where somebody tells more of process instances than the hall knows. */
  readonly observe?: ProcessObserver
  readonly database: CaseDatabase
  readonly time: TimeSource
  readonly processes: Pick<Processes, 'calendar' | 'law'>
  readonly log?: Logger
}): Promise<Parts<HallEngine>> {
  const { gateway, database, time, processes } = options
  const log = options.log === undefined ? {} : { log: options.log }
  const { store, close } = await openCaseStore(database)
  let catalogue: Catalogue | undefined
  let hall: Hall | undefined
  const engine: HallEngine = {
    ...gateway,
    async deployResource(request) {
      const version = await versionOf(gateway)
      if (typeof version !== 'string') return version
      const deployments: DeploymentMetadata[] = []
      let key = ''
      for (const resources of deploymentsForVersion(request.resources, version)) {
        const answer = await gateway.deployResource({ ...request, resources })
        if (answer.kind === 'rejected') return answer
        key = answer.response.key
        deployments.push(...answer.response.deployments)
      }
      return { kind: 'accepted', response: { key, deployments } }
    },
    observe: options.observe ?? caseObserver(store, () => catalogue),
    idle: () => Promise.resolve(),
    statistics: () => ({ reachable: gateway.reachable() ? 1 : 0, away: !gateway.reachable() }),
  }
  return {
    engine,
    store,
    async openHall(published) {
      catalogue = published
      const { calendar, law } = processes
      const opened = await openHall({
        gateway: engine,
        store,
        catalogue,
        law,
        calendar,
        time,
        engineMayRepeat: true,
        ...log,
      })
      hall = opened
      return opened
    },
    async close() {
      await hall?.close()
      gateway.close()
      await close()
    },
  }
}

/** The version of the gateway, or that it cannot be asked now. */
async function versionOf(gateway: Gateway): Promise<string | Rejection> {
  try {
    return (await gateway.topology()).gatewayVersion
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'rejected', code: 'UNAVAILABLE', message }
  }
}

async function openCaseStore(database: CaseDatabase): Promise<{ store: Store; close: () => Promise<void> }> {
  if ('url' in database) {
    const store = await openStore(database)
    return { store, close: () => store.close() }
  }
  const writer = await openTransactionWriter(database)
  const store = await openStore({ ...database, writer })
  return {
    store,
    async close() {
      await store.close()
      await writer.close()
    },
  }
}
