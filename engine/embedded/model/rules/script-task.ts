import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkExpression, checkPresent } from './expression.js'

/** A script task has an expression or is done by a worker. */
export const scriptTask: NodeRule = {
  types: ['bpmn:ScriptTask'],
  check(node, report) {
    const scripts = extensionsOf(node, 'zeebe:Script')
    if (scripts.length + extensionsOf(node, 'zeebe:TaskDefinition').length !== 1) {
      report("Must have either one 'zeebe:script' or one 'zeebe:taskDefinition' extension element")
    }
    for (const script of scripts) {
      checkExpression(script, 'expression', report, { dynamic: true })
      checkPresent(script, 'resultVariable', report)
    }
  },
}
