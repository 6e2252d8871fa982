import { join } from 'node:path'
import type { Processes } from '../catalogue/processes-folder.js'
import type { Logger } from '../embedded/run/logger.js'
import { systemTime } from '../embedded/run/system-time.js'
import type { TimeSource } from '../gateway/time.js'
import type { BanchengOptions } from './bancheng.js'
import type { HallEngine } from './hall-engine.js'
import { openParts, type Parts } from './open-parts.js'
import { openZeebeGateway } from '../zeebe/zeebe-gateway.js'
import { openZeebeParts } from './open-zeebe-parts.js'

/** Opens the parts a hall is told to stand on: the embedded engine, or a real Zeebe and a case store of its own. */
export function openPartsOf(
  { dataDir, zeebe, databaseUrl }: BanchengOptions,
  around: { readonly time: TimeSource; readonly processes: Processes; readonly log: Logger },
): Promise<Parts<HallEngine>> {
  if (zeebe === undefined) return openParts({ ...around, file: join(dataDir, 'bancheng.db') })
  // Beside the embedded engine's file: the cases of one engine mean nothing to another.
  const database = databaseUrl === undefined ? { file: join(dataDir, 'cases.db') } : { url: databaseUrl }
  // Deadlines on the wire are real time, whatever the hall lives by.
  const gateway = openZeebeGateway({ address: zeebe, time: systemTime, log: around.log })
  return openZeebeParts({ ...around, gateway, database })
}
