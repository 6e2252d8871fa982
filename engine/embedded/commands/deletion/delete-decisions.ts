import type { DecisionRequirementsValue } from '../../log/decision-requirements-value.js'
import type { CommandWork } from '../handler.js'

/** Deletes a version of a DMN file with its decisions. */
export function deleteDecisions(work: CommandWork, requirements: DecisionRequirementsValue): void {
  const { decisionRequirementsKey } = requirements
  const decisions = [...work.state.decisions.values()].filter(
    (decision) => decision.decisionRequirementsKey === decisionRequirementsKey,
  )
  for (const decision of decisions) work.emit('DECISION:DELETED', work.nextKey(), decision)
  work.emit('DECISION_REQUIREMENTS:DELETED', work.nextKey(), { ...requirements, resource: '' })
}
