import { extensionsOf, nodeOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule, Report } from '../node-rule.js'
import { checkExpression, checkExpressionText } from './expression.js'

function checkOutput(zeebe: BpmnNode, report: Report): void {
  for (const [one, other] of [
    ['outputCollection', 'outputElement'],
    ['outputElement', 'outputCollection'],
  ] as const) {
    if (!textOf(zeebe, one) || textOf(zeebe, other)) continue
    report(`Attribute '${other}' must be present if the attribute '${one}' is set`, { on: zeebe })
  }
  checkExpression(zeebe, 'outputElement', report, { optional: true, dynamic: true })
}

/** An activity that is carried out many times says over which list, and where its results go if anywhere. */
export const loop: NodeRule = {
  types: ['*'],
  check(node, report) {
    const characteristics = nodeOf(node, 'loopCharacteristics')
    if (!characteristics) return
    if (characteristics.$type !== 'bpmn:MultiInstanceLoopCharacteristics') {
      report('Loop characteristics of this type are not supported')
      return
    }
    const zeebe = extensionsOf(characteristics, 'zeebe:LoopCharacteristics')
    if (zeebe.length !== 1) {
      report("Must have exactly one 'zeebe:loopCharacteristics' extension element", { on: characteristics })
    }
    for (const one of zeebe) {
      checkExpression(one, 'inputCollection', report, { dynamic: true })
      checkOutput(one, report)
    }
    const condition = nodeOf(characteristics, 'completionCondition')
    checkExpressionText(
      condition && textOf(condition, 'body')?.trim(),
      (message) => report(message, { on: characteristics }),
      { optional: true },
    )
  },
}
