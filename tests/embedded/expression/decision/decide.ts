import { evaluateDecision, type DecisionOutcome } from '../../../../engine/embedded/expression/feel.js'
import { readDecisions } from '../../../../engine/embedded/model/decision-reading.js'
import { scopeOf, type Variables } from '../evaluate-source.js'

/** Reads a DMN file and evaluates one of its decisions; throws if the file is refused. */
export async function decide(xml: string, id: string, variables: Variables = {}): Promise<DecisionOutcome> {
  const requirements = await readDecisions(xml, 'test.dmn')
  if (requirements.kind === 'error') throw new Error(requirements.message)
  return evaluateDecision(requirements, id, scopeOf(variables))
}

/** The output as JSON text; throws if the decision fails. */
export async function outputOf(xml: string, id: string, variables: Variables = {}): Promise<string> {
  const outcome = await decide(xml, id, variables)
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome.output
}
