import { nodeOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkExpressionText } from './expression.js'

/** A sequence flow leads from one element to another; a condition is an expression. */
export const sequenceFlow: NodeRule = {
  types: ['bpmn:SequenceFlow'],
  check(node, report) {
    for (const end of ['sourceRef', 'targetRef']) {
      if (!nodeOf(node, end)) report(`Attribute '${end}' must be present and name an element`)
    }
    const condition = nodeOf(node, 'conditionExpression')
    if (!condition) return
    checkExpressionText(
      textOf(condition, 'body')?.trim() ?? '',
      (message) => report(message, { path: 'conditionExpression' }),
      { dynamic: true },
    )
  },
}
