import type { Work } from '../../elements/work.js'
import type { MappingInstruction } from '../../log/process-instance-migration-value.js'
import type { Refusal } from '../../log/refusal.js'
import type { ProcessModel } from '../../model/process-model.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { headOf, type Plan } from './plan.js'

function knows({ elements, flows, id }: ProcessModel, named: string): boolean {
  return named !== id && (elements.has(named) || flows.has(named))
}

/** Refuses a mapping that names a source twice, or what one of the processes does not have. */
export function refuseMapping(plan: Plan, instructions: readonly MappingInstruction[]): Refusal | undefined {
  const head = headOf(plan)
  const sources = instructions.map(({ sourceElementId }) => sourceElementId)
  const twice = sources.filter((id, index) => sources.indexOf(id) !== index)
  if (twice.length > 0) {
    const reason = `${head} the mapping instructions contain duplicate source element ids '[${[...new Set(twice)].join(', ')}]'.`
    return refuse('INVALID_ARGUMENT', reason)
  }
  for (const { sourceElementId, targetElementId } of instructions) {
    if (!knows(plan.source, sourceElementId)) {
      const reason = `${head} mapping instructions contain a non-existing source element id '${sourceElementId}'. Elements provided in mapping instructions must exist in the source process definition.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (!knows(plan.target, targetElementId)) {
      const reason = `${head} mapping instructions contain a non-existing target element id '${targetElementId}'. Elements provided in mapping instructions must exist in the target process definition.`
      return refuse('INVALID_ARGUMENT', reason)
    }
  }
  return undefined
}

/** Refuses where a token waits at a gateway that the target process does not have likewise. */
export function refuseTokens(plan: Plan, scope: ElementInstance): Refusal | undefined {
  const { source, target, mapping } = plan
  const head = headOf(plan)
  for (const flowId of scope.flows?.keys() ?? []) {
    const gateway = source.flows.get(flowId)?.target
    if (!gateway) continue
    const mapped = target.elements.get(mapping.get(gateway.id) ?? '')
    if (!mapped) {
      const reason = `${head} gateway '${gateway.id}' has at least one incoming sequence flow taken. Joining gateways with at least one incoming sequence flow taken must be mapped to a gateway of the same type in the target process definition.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (mapped.type !== gateway.type) {
      const reason = `${head} active element with id '${gateway.id}' and type '${gateway.type}' is mapped to an element with id '${mapped.id}' and different type '${mapped.type}'. Elements must be mapped to elements of the same type.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (mapped.incoming.length < gateway.incoming.length) {
      const reason = `${head} target gateway with id '${mapped.id}' has less incoming sequence flows than the source gateway with id '${gateway.id}'. Target gateway must have at least the same number of incoming sequence flows as the source gateway.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (!target.flows.has(mapping.get(flowId) ?? '')) {
      const reason = `${head} joining gateway with id '${gateway.id}' has a taken sequence flow with id '${flowId}'. Taken sequence flows must be mapped to a sequence flow in the target process definition.`
      return refuse('INVALID_ARGUMENT', reason)
    }
  }
  return undefined
}

/** Refuses while something of the instance is still under way: it would arrive in the process that was left. */
export function refuseUnderWay({ state }: Work, plan: Plan): Refusal | undefined {
  const { processInstanceKey } = plan
  const concerned = state.followUps.some((followUp) => {
    if ('value' in followUp && 'processInstanceKey' in followUp.value)
      return followUp.value.processInstanceKey === processInstanceKey
    if (!('key' in followUp)) return false
    return state.instances.get(followUp.key)?.value.processInstanceKey === processInstanceKey
  })
  if (!concerned) return undefined
  const reason = `${headOf(plan)} a concurrent command was executed on the process instance. Please retry the migration.`
  return refuse('INVALID_STATE', reason)
}
