import { extensionOf, nodeOf, nodesOf, textOf, type BpmnNode } from '../../embedded/model/bpmn-node.js'
import type { Rule } from '../rule.js'
import { isApproval, nodeName, taskFacts } from '../task-facts.js'

/**
 * A multi-instance over an empty list completes at once: a joint review of nobody would pass in silence. So the list is written
 * out and not empty, or it is asserted: `=assert(departments, count(departments) > 0, "…")` makes an incident of it.
 * Source: statute.md §5; Zeebe, "Multi-instance".
 */
export const jointReviewNotEmpty: Rule = () => ({
  check(node, reporter) {
    const loop = nodeOf(node, 'loopCharacteristics')
    if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics' || node.id === undefined) return
    if (!holdsApproval(node)) return
    const zeebe = extensionOf(loop, 'zeebe:LoopCharacteristics')
    const collection = (zeebe && textOf(zeebe, 'inputCollection')) ?? ''
    const expression = collection.replace(/^=/, '').trim()
    const writtenOut = /^\[\s*[^\]\s]/.test(expression)
    if (writtenOut || /^assert\s*\(/.test(expression)) return
    reporter.report(node.id, `多实例${nodeName(node)}的部门名单可能为空，空名单会不经任何部门就通过`, {
      mend: '请写成非空列表，或用 =assert(名单, count(名单) > 0, "部门名单为空") 保护',
    })
  },
})

function holdsApproval(node: BpmnNode): boolean {
  const open = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (isApproval(taskFacts(next)?.act)) return true
    open.push(...nodesOf(next, 'flowElements'))
  }
  return false
}
