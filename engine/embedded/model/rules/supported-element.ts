import type { BpmnNode } from '../bpmn-node.js'
import { elementKind, isSilent } from '../element-kinds.js'

/** That an element cannot run, in Zeebe's words; nothing for one that can. */
export function refuseUnsupported(node: BpmnNode): readonly string[] {
  if (node.$type === 'bpmn:SequenceFlow' || isSilent(node) || elementKind(node)) return []
  return [`Elements of this type are not supported: '${node.$type.replace('bpmn:', '')}'`]
}
