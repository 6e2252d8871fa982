import type { Matter } from '../catalogue/matter.js'
import type { Rejection } from '../gateway/answer.js'
import type { Gateway } from '../gateway/gateway.js'
import type { TimeSource } from '../gateway/time.js'
import type { Logger } from '../embedded/run/logger.js'
import { resourcesOf } from './resources-of.js'

/** Brings a matter's diagrams, decision tables and forms to the process engine; answers why the engine refuses them, if it does. */
export type MatterDeployer = (matter: Matter) => Promise<string | undefined>

const pause = 5_000
const away: readonly Rejection['code'][] = ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'RESOURCE_EXHAUSTED']

/** Deploys at once where the engine answers, and otherwise as soon as it does: an engine that is away keeps no matter off the list. */
export function matterDeployer(gateway: Gateway, time: TimeSource, log: Logger): MatterDeployer {
  async function deploy(matter: Matter): Promise<Rejection | undefined> {
    const answer = await gateway.deployResource({ resources: resourcesOf(matter) })
    return answer.kind === 'rejected' ? answer : undefined
  }

  function later(matter: Matter): void {
    time.alarm(time.now() + pause, () => {
      deploy(matter).then(
        (refusal) => {
          if (refusal === undefined)
            log.info({ matter: matter.id }, 'the matter has reached the process engine')
          else if (away.includes(refusal.code)) later(matter)
          else
            log.error({ matter: matter.id, reason: refusal.message }, 'the process engine refuses the matter')
        },
        (error: unknown) => {
          log.error({ matter: matter.id, error }, 'the process engine cannot be asked')
          later(matter)
        },
      )
    })
  }

  return async (matter) => {
    const refusal = await deploy(matter)
    if (refusal === undefined) return undefined
    if (!away.includes(refusal.code)) return refusal.message
    log.warn({ matter: matter.id, reason: refusal.message }, 'the process engine is away; the matter follows')
    later(matter)
    return undefined
  }
}
