import type { DecisionRequirementsMetadata } from '../../../gateway/deployment.js'
import type { DecisionRequirementsValue } from '../../log/decision-requirements-value.js'
import type { DecisionValue } from '../../log/decision-value.js'
import type { ReadResource } from '../../model/read-resource.js'
import type { CommandWork } from '../handler.js'
import type { Deployed, Place } from './deploy.js'
import { latest } from './is-known.js'

type Decisions = Extract<ReadResource, { readonly kind: 'decisions' }>

function renewRequirements(
  work: CommandWork,
  { name, content, decisions }: Decisions,
  deploymentKey: number,
  before: DecisionRequirementsValue | undefined,
): DecisionRequirementsValue {
  const value: DecisionRequirementsValue = {
    decisionRequirementsId: decisions.id,
    decisionRequirementsName: decisions.name,
    decisionRequirementsVersion: (before?.decisionRequirementsVersion ?? 0) + 1,
    decisionRequirementsKey: work.nextKey(),
    namespace: decisions.namespace,
    resourceName: name,
    deploymentKey,
    resource: content,
  }
  work.learnDecisions(value.decisionRequirementsKey, decisions)
  work.emit('DECISION_REQUIREMENTS:CREATED', value.decisionRequirementsKey, value)
  for (const { id, name: decisionName, versionTag } of decisions.decisions) {
    const decision: DecisionValue = {
      decisionId: id,
      decisionName,
      version: (latest(work.state.decisions, work.state.decisionVersions.get(id))?.version ?? 0) + 1,
      versionTag,
      decisionKey: work.nextKey(),
      decisionRequirementsId: decisions.id,
      decisionRequirementsKey: value.decisionRequirementsKey,
      deploymentKey,
    }
    work.emit('DECISION:CREATED', decision.decisionKey, decision)
  }
  return value
}

function requirementsMetadata(value: DecisionRequirementsValue): DecisionRequirementsMetadata {
  return {
    kind: 'decisionRequirements',
    dmnDecisionRequirementsId: value.decisionRequirementsId,
    dmnDecisionRequirementsName: value.decisionRequirementsName,
    version: value.decisionRequirementsVersion,
    decisionRequirementsKey: String(value.decisionRequirementsKey),
    resourceName: value.resourceName,
  }
}

/** Deploys a DMN file with its decisions. */
export function deployDecisions(
  work: CommandWork,
  resource: Decisions,
  { deploymentKey, renew }: Place,
): Deployed {
  const { decisionRequirements, decisionRequirementsVersions, decisions, decisionVersions } = work.state
  const before = latest(decisionRequirements, decisionRequirementsVersions.get(resource.decisions.id))
  const value = before && !renew ? before : renewRequirements(work, resource, deploymentKey, before)
  const found = resource.decisions.decisions.flatMap(
    ({ id }) => latest(decisions, decisionVersions.get(id)) ?? [],
  )
  return {
    metadata: [
      ...found.map((decision) => ({
        kind: 'decision' as const,
        dmnDecisionId: decision.decisionId,
        dmnDecisionName: decision.decisionName,
        version: decision.version,
        decisionKey: String(decision.decisionKey),
        dmnDecisionRequirementsId: decision.decisionRequirementsId,
        decisionRequirementsKey: String(decision.decisionRequirementsKey),
      })),
      requirementsMetadata(value),
    ],
    keys: {
      decisions: found.map(({ decisionKey }) => decisionKey),
      decisionRequirements: [value.decisionRequirementsKey],
    },
  }
}
