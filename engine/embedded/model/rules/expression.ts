import { textOf, type BpmnNode } from '../bpmn-node.js'
import { readExpression } from '../expression.js'
import type { Report } from '../node-rule.js'

/** What may stand where an expression may: anything, or an expression only; and whether it may be missing. */
interface Demands {
  readonly optional?: boolean
  readonly dynamic?: boolean
}

/** Checks the text of an expression. */
export function checkExpressionText(
  text: string | undefined,
  report: (message: string) => void,
  { optional = false, dynamic = false }: Demands = {},
): void {
  if (text === undefined || (text === '' && !dynamic)) {
    if (!optional) report('Expected expression but not found.')
    return
  }
  const expression = readExpression(text)
  if (expression.kind === 'broken') report(expression.message)
  if (expression.kind === 'static' && dynamic) {
    report(
      `Expected expression but found static value '${text}'. An expression must start with '=' (e.g. '=${text}').`,
    )
  }
}

/** Checks an attribute that holds an expression. */
export function checkExpression(
  node: BpmnNode,
  attribute: string,
  report: Report,
  demands: Demands = {},
): void {
  checkExpressionText(textOf(node, attribute), (message) => report(message, { on: node }), demands)
}

/** Checks that an attribute is there. */
export function checkPresent(node: BpmnNode, attribute: string, report: Report): void {
  if (!textOf(node, attribute)) report(`Attribute '${attribute}' must be present and not empty`, { on: node })
}
