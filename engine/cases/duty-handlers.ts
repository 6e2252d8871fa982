import { askLater } from './ask-later.js'
import { bringMaterials } from './bring-materials.js'
import { checkPledge } from './check-pledge.js'
import { closeInspection } from './close-inspection.js'
import type { CommandHandler } from './command-handler.js'
import type { DutyCommand } from './duty-command.js'
import { extendLimit } from './extend-limit.js'
import { withdrawDecision } from './withdraw-decision.js'
import { withdrawPledge } from './withdraw-pledge.js'

/** Who carries out each {@link DutyCommand}. */
export const dutyHandlers: {
  readonly [Kind in DutyCommand['kind']]: CommandHandler<Extract<DutyCommand, { readonly kind: Kind }>>
} = {
  'ask-later': askLater,
  'bring-materials': bringMaterials,
  'check-pledge': checkPledge,
  'close-inspection': closeInspection,
  'extend-limit': extendLimit,
  'withdraw-decision': withdrawDecision,
  'withdraw-pledge': withdrawPledge,
}
