import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkExpression } from './expression.js'

/** A job has a type. */
export const taskDefinition: NodeRule = {
  types: ['*'],
  check(node, report) {
    for (const definition of extensionsOf(node, 'zeebe:TaskDefinition')) {
      checkExpression(definition, 'type', report)
      checkExpression(definition, 'retries', report, { optional: true })
    }
  },
}
