import { nodeOf, nodesOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

function conditionOf(definition: BpmnNode): readonly string[] {
  const condition = nodeOf(definition, 'condition')
  const text = condition && textOf(condition, 'body')?.trim()
  return text === undefined ? [] : [text]
}

/** A process has a beginning, at most one that nothing sets off, and none that the same message sets off as another. */
export const process: NodeRule = {
  types: ['bpmn:Process'],
  check(node, report) {
    const starts = nodesOf(node, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
    if (starts.length === 0) report('Must have at least one start event')
    const none = starts.filter((start) => nodesOf(start, 'eventDefinitions').length === 0)
    if (none.length > 1) report('Multiple none start events are not allowed')
    const seen = new Set<string>()
    for (const definition of starts.flatMap((start) => nodesOf(start, 'eventDefinitions'))) {
      const message = nodeOf(definition, 'messageRef')
      if (message?.id === undefined) continue
      if (seen.has(message.id)) {
        report('A message cannot be referred by more than one start event', { on: message })
      }
      seen.add(message.id)
    }
    const conditions = starts.flatMap((start) => nodesOf(start, 'eventDefinitions')).flatMap(conditionOf)
    for (const condition of new Set(conditions.filter((one, at) => conditions.indexOf(one) < at))) {
      report(`Multiple conditional event definitions with the same condition '${condition}' are not allowed.`)
    }
  },
}
