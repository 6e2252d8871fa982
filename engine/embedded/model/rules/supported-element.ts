import { elementKind, isSilent } from '../element-kinds.js'
import type { NodeRule } from '../node-rule.js'

/** Nothing is passed over that cannot run. */
export const supportedElement: NodeRule = {
  types: ['*'],
  check(node, report) {
    if (node.$type === 'bpmn:SequenceFlow' || isSilent(node) || elementKind(node)) return
    report(
      `Elements of type '${node.$type.replace('bpmn:', '')}' are currently not supported. Please refer to the documentation for a list of supported elements: https://docs.camunda.io/docs/components/modeler/bpmn/bpmn-coverage/`,
    )
  },
}
