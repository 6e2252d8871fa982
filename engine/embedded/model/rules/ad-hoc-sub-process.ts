import { extensionsOf, isSet, nodeOf, nodesOf, textOf, type BpmnNode } from '../bpmn-node.js'
import { elementKind } from '../element-kinds.js'
import type { NodeRule, Report } from '../node-rule.js'
import { checkExpression, checkExpressionText } from './expression.js'
import { checkSingle } from './single.js'

/** Who lets a worker decide decides nothing in the model. */
function checkWorker(node: BpmnNode, report: Report): void {
  const adHocs = extensionsOf(node, 'zeebe:AdHoc')
  const decided = [
    ['activeElementsCollection', adHocs.some((one) => textOf(one, 'activeElementsCollection') !== undefined)],
    ['completionCondition', nodeOf(node, 'completionCondition') !== undefined],
    ['cancelRemainingInstances', node['cancelRemainingInstances'] === false],
  ] as const
  for (const [name, isDefined] of decided) {
    if (isDefined) report(`Must not define ${name} in combination with zeebe:taskDefinition.`)
  }
}

function checkResults(adHoc: BpmnNode, report: Report): void {
  checkExpression(adHoc, 'activeElementsCollection', report, { optional: true, dynamic: true })
  checkExpression(adHoc, 'outputElement', report, { optional: true, dynamic: true })
  const collection = textOf(adHoc, 'outputCollection')
  const element = textOf(adHoc, 'outputElement')
  if ((collection === undefined) === (element === undefined)) return
  report(
    `OutputElement and OutputCollection must both be set, or neither of them set. outputElement:${element ?? 'null'} and outputCollection:${collection ?? 'null'}.`,
  )
}

/** An ad-hoc sub-process holds activities and has neither beginning nor end. */
export const adHocSubProcess: NodeRule = {
  types: ['bpmn:AdHocSubProcess'],
  check(node, report) {
    const kinds = nodesOf(node, 'flowElements').map((one) => elementKind(one))
    if (kinds.every((kind) => kind === undefined)) report('Must have at least one activity.')
    if (kinds.includes('START_EVENT')) report('Must not contain a start event.')
    if (kinds.includes('END_EVENT')) report('Must not contain an end event.')
    checkSingle(node, 'adHoc', report)
    const workers = extensionsOf(node, 'zeebe:TaskDefinition')
    if (workers.length > 1) report("Must have exactly one 'zeebe:taskDefinition' extension element")
    if (workers.length > 0) checkWorker(node, report)
    const condition = nodeOf(node, 'completionCondition')
    const text = condition && textOf(condition, 'body')?.trim()
    checkExpressionText(text, (message) => report(message), { optional: true, dynamic: true })
    for (const adHoc of extensionsOf(node, 'zeebe:AdHoc')) checkResults(adHoc, report)
  },
}

/** Nothing may end an ad-hoc sub-process from its inside but its own condition. */
export const eventSubProcessInAdHoc: NodeRule = {
  types: ['bpmn:SubProcess'],
  check(node, report) {
    if (!isSet(node, 'triggeredByEvent') || node.$parent?.$type !== 'bpmn:AdHocSubProcess') return
    const starts = nodesOf(node, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
    if (starts.some((start) => start['isInterrupting'] !== false)) {
      report('An interrupting event subprocess is not allowed inside an ad-hoc subprocess')
    }
  },
}
