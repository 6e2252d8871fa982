import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'
import { siblingValue } from './instance-value.js'

/** The taken flows that the target uses up: a parallel join one of each of its flows. */
function usedBy({ id, target }: SequenceFlow): readonly string[] {
  return target.type === 'PARALLEL_GATEWAY' ? target.incoming.map((flow) => flow.id) : [id]
}

/** Takes sequence flows out of an element that is done: all are taken before the first target is activated. */
export function takeFlows(work: Work, from: ElementInstance, flows: readonly SequenceFlow[]): void {
  for (const { id } of flows) {
    const value = siblingValue(from.value, { id, type: 'SEQUENCE_FLOW', eventType: 'UNSPECIFIED' })
    work.emit('PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN', work.nextKey(), value)
  }
  for (const flow of flows) {
    const value = { ...siblingValue(from.value, flow.target), flows: usedBy(flow) }
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value })
  }
}

/** All flows out of an element in the order in which Zeebe takes them: the last of the file first. */
export function allFlows(flows: readonly SequenceFlow[]): readonly SequenceFlow[] {
  return flows.toReversed()
}
