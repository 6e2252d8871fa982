import type { Applier } from '../applier.js'
import { addKey } from '../key-list.js'

/** There is a new version of a decision. */
export const decisionCreated: Applier<'DECISION:CREATED'> = (state, { key, value }) => {
  state.decisions.set(key, value)
  const versions = state.decisionVersions.get(value.decisionId)
  if (versions) addKey(versions, key)
  else state.decisionVersions.set(value.decisionId, [key])
}
