import { readProcessesFolder } from '../catalogue/processes-folder.js'
import { silentLogger } from '../embedded/run/logger.js'
import { toIso } from '../statute/instant.js'
import type { Bancheng, BanchengOptions, Deployed, RefusedPackage } from './bancheng.js'
import { makeFolder } from './make-folder.js'
import { openDraftDesk } from './draft-desk.js'
import { openMatterShelf, type MatterShelf } from './matter-shelf.js'
import { offerEngine } from './offer-engine.js'
import { followOthers } from './follow-others.js'
import { matterDeployer } from './matter-deployer.js'
import { openPartsOf } from './open-parts-of.js'
import { passGate } from './pass-gate.js'

/**
 * Opens the product on its data folder: the embedded engine, the case store and the hall in one SQLite file (or, on a real Zeebe, the case
 * store and the hall), then the matters of `processes/matters/` that are not deployed yet, through the gate.
 * Rejects with a message that names the file where the database is foreign, newer, damaged or in use, or where the data of `processes/`
 * that comes with the product is broken; with `code` ZEEBE_GATEWAY_PORT where the port for Zeebe's clients cannot be had.
 *
 * @example
 * const bancheng = await openBancheng({ dataDir: 'data', processesDir: 'processes', time: systemTime })
 * await bancheng.hall.execute(command, actor)
 * await bancheng.close()
 */
export async function openBancheng(options: BanchengOptions): Promise<Bancheng> {
  const { dataDir, processesDir, time, log = silentLogger } = options
  const processes = readProcessesFolder(processesDir)
  makeFolder(dataDir)
  const parts = await openPartsOf(options, { time, processes, log })
  try {
    const shelf = await openMatterShelf({
      packages: parts.store.packages,
      deploy: matterDeployer(parts.engine, time, log),
      readMatter: processes.readMatter,
    })
    const deploy = deployer(shelf)
    const refused: RefusedPackage[] = []
    for (const [folder, files] of processes.packages) {
      if (shelf.holds(files)) continue
      log.info({ folder }, 'a matter goes through the gate')
      const deployed = await deploy(files)
      if (deployed.kind === 'deployed') continue
      refused.push({ folder, defects: deployed.defects })
      log.error({ folder, defects: deployed.defects }, 'a matter was refused')
    }
    const hall = await parts.openHall(shelf.catalogue)
    const stopFollowing = followOthers(parts.store, shelf, time, log)
    // A real Zeebe has a gateway of its own.
    const offered = options.zeebe === undefined ? options.zeebeGatewayPort : undefined
    const wire = await offerEngine(parts.engine, offered, log)
    return {
      hall,
      engine: parts.engine,
      catalogue: shelf.catalogue,
      ...(wire ? { zeebeGatewayPort: wire.port } : {}),
      users: parts.store.users,
      sessions: parts.store.sessions,
      drafts: openDraftDesk(parts.store, time),
      refused,
      deployMatter: deploy,
      async close() {
        stopFollowing()
        await wire?.close()
        await parts.close()
      },
    }
  } catch (error) {
    await parts.close()
    throw error
  }

  function deployer(shelf: MatterShelf): Bancheng['deployMatter'] {
    // One package after the other: two must not take the same version.
    let last: Promise<unknown> = Promise.resolve()
    const deploy = async (files: ReadonlyMap<string, string>): Promise<Deployed> => {
      const read = processes.readMatter(files)
      if (read.kind === 'defects') return { kind: 'refused', defects: read.defects }
      // Both at once, so that nobody mends the version only to learn that the package is broken.
      const objections = await shelf.objections(read.matter, files)
      const defects = [...objections, ...(await passGate({ processesDir, files }))]
      const found = defects.length > 0 ? defects : await shelf.put(read.matter, files, toIso(time.now()))
      if (found.length > 0) return { kind: 'refused', defects: found }
      return { kind: 'deployed', id: read.matter.id, version: read.matter.version }
    }
    return (files) => {
      const turn = last.then(() => deploy(files))
      last = turn.catch(() => undefined)
      return turn
    }
  }
}
