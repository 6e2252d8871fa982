import type { Applier } from '../applier.js'
import { removeKey } from '../key-list.js'

/** A version of a decision is gone. */
export const decisionDeleted: Applier<'DECISION:DELETED'> = (state, { value }) => {
  const versions = state.decisionVersions.get(value.decisionId)
  state.decisions.delete(value.decisionKey)
  if (versions) removeKey(versions, value.decisionKey)
  if (versions?.length === 0) state.decisionVersions.delete(value.decisionId)
}
