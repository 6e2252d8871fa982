import type { Applier } from '../applier.js'
import { addKey } from '../key-list.js'

/** There is a new version of a DMN file. */
export const decisionRequirementsCreated: Applier<'DECISION_REQUIREMENTS:CREATED'> = (
  state,
  { key, value },
) => {
  state.decisionRequirements.set(key, value)
  const versions = state.decisionRequirementsVersions.get(value.decisionRequirementsId)
  if (versions) addKey(versions, key)
  else state.decisionRequirementsVersions.set(value.decisionRequirementsId, [key])
}
