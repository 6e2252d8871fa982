import type { Work } from '../../elements/work.js'
import type { FollowUp } from '../../log/follow-up.js'

/** Carries out one kind of command that the engine gives itself. What has been overtaken by events is passed over. */
export type FollowUpHandler<Kind extends FollowUp['kind']> = (
  work: Work,
  command: Extract<FollowUp, { readonly kind: Kind }>,
) => void
