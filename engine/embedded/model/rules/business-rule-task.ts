import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkBinding } from './binding.js'
import { checkExpression, checkPresent } from './expression.js'

/** A business rule task calls a decision or is done by a worker. */
export const businessRuleTask: NodeRule = {
  types: ['bpmn:BusinessRuleTask'],
  check(node, report) {
    const decisions = extensionsOf(node, 'zeebe:CalledDecision')
    if (decisions.length + extensionsOf(node, 'zeebe:TaskDefinition').length !== 1) {
      report("Must have either one 'zeebe:calledDecision' or one 'zeebe:taskDefinition' extension element")
    }
    for (const decision of decisions) {
      checkExpression(decision, 'decisionId', report)
      checkPresent(decision, 'resultVariable', report)
      checkBinding(decision, report)
    }
  },
}
