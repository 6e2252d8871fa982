import type { AskLater } from './ask-later.js'
import type { BringMaterials } from './bring-materials.js'
import type { CheckPledge } from './check-pledge.js'
import type { CloseInspection } from './close-inspection.js'
import type { ExtendLimit } from './extend-limit.js'
import type { WithdrawDecision } from './withdraw-decision.js'
import type { WithdrawPledge } from './withdraw-pledge.js'

/** What is done in a case besides its tasks: what the applicant owes, pledges, the extension, inspection items. */
export type DutyCommand =
  AskLater | BringMaterials | CheckPledge | CloseInspection | ExtendLimit | WithdrawDecision | WithdrawPledge
