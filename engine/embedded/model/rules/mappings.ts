import { extensionsOf, nodesOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkExpression } from './expression.js'

const NAME = '[a-zA-Z_][a-zA-Z0-9_]*'
const PATTERN = `${NAME}(\\.${NAME})*`
const TARGET = new RegExp(`^${PATTERN}$`)

/** How many names a target may have: they are nested, and nesting is worked off by calls. */
const MAX_NAMES = 64

/** A mapping says from where to where. */
export const mappings: NodeRule = {
  types: ['*'],
  check(node, report) {
    for (const ioMapping of extensionsOf(node, 'zeebe:IoMapping')) {
      for (const mapping of [
        ...nodesOf(ioMapping, 'inputParameters'),
        ...nodesOf(ioMapping, 'outputParameters'),
      ]) {
        const target = textOf(mapping, 'target')
        checkExpression(mapping, 'source', report, { optional: true })
        if (!target) report('Expected path expression but not found.', { on: mapping })
        else if (!TARGET.test(target)) {
          report(`Expected path expression '${target}' but doesn't match the pattern '${PATTERN}'.`, {
            on: mapping,
          })
        } else if (target.split('.').length > MAX_NAMES) {
          report(
            `Expected path expression of at most ${MAX_NAMES} names, but '${target.slice(0, 80)}…' has more`,
            {
              on: mapping,
            },
          )
        }
      }
    }
  },
}
