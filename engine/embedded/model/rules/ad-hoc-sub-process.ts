import { extensionsOf, nodeOf, nodesOf, textOf } from '../bpmn-node.js'
import { elementKind } from '../element-kinds.js'
import type { NodeRule } from '../node-rule.js'
import { checkExpression, checkExpressionText } from './expression.js'

/** An ad-hoc sub-process holds activities and has neither beginning nor end. */
export const adHocSubProcess: NodeRule = {
  types: ['bpmn:AdHocSubProcess'],
  check(node, report) {
    const kinds = nodesOf(node, 'flowElements').map((one) => elementKind(one))
    if (
      !kinds.some((kind) => kind?.endsWith('TASK') || kind?.endsWith('PROCESS') || kind === 'CALL_ACTIVITY')
    ) {
      report('Must have at least one activity.')
    }
    if (kinds.includes('START_EVENT')) report('Must not contain a start event.')
    if (kinds.includes('END_EVENT')) report('Must not contain an end event.')
    const condition = nodeOf(node, 'completionCondition')
    const text = condition && textOf(condition, 'body')?.trim()
    checkExpressionText(text, (message) => report(message), { optional: true })
    for (const adHoc of extensionsOf(node, 'zeebe:AdHoc')) {
      checkExpression(adHoc, 'activeElementsCollection', report, { optional: true })
      checkExpression(adHoc, 'outputElement', report, { optional: true })
    }
  },
}
