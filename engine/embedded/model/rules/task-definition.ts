import { extensionsOf, textOf } from '../bpmn-node.js'
import { readExpression } from '../expression.js'
import type { NodeRule } from '../node-rule.js'

/** A job has a type, and a number of retries if it says one. */
export const taskDefinition: NodeRule = {
  types: ['*'],
  check: (node) =>
    extensionsOf(node, 'zeebe:TaskDefinition').flatMap((definition) => {
      const problems: string[] = []
      if (!textOf(definition, 'type')) problems.push("Attribute 'type' must be present and not empty")
      const retries = readExpression(textOf(definition, 'retries') ?? '3')
      if (retries.kind === 'static' && !/^-?\d+$/.test(retries.source)) {
        problems.push(`Expected retries to be a number but was '${retries.source}'`)
      }
      return problems
    }),
}
