import type { Applier } from '../applier.js'
import { removeKey } from '../key-list.js'

/** A version of a DMN file is gone. */
export const decisionRequirementsDeleted: Applier<'DECISION_REQUIREMENTS:DELETED'> = (state, { value }) => {
  const versions = state.decisionRequirementsVersions.get(value.decisionRequirementsId)
  state.decisionRequirements.delete(value.decisionRequirementsKey)
  if (versions) removeKey(versions, value.decisionRequirementsKey)
  if (versions?.length === 0) state.decisionRequirementsVersions.delete(value.decisionRequirementsId)
}
