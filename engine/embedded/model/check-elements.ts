import { nodesOf, type BpmnNode } from './bpmn-node.js'
import { elementLabel } from './element-label.js'
import type { NodeRule, Report } from './node-rule.js'
import type { Problem } from './problem.js'
import { elementRules } from './rules/element-rules.js'

const byType = new Map<string, readonly NodeRule[]>()

function rulesFor(type: string): readonly NodeRule[] {
  const known = byType.get(type)
  if (known) return known
  const rules = elementRules.filter(({ types }) => types.includes(type) || types.includes('*'))
  byType.set(type, rules)
  return rules
}

function checkOne(node: BpmnNode, ids: Set<string>, problems: Problem[]): void {
  const report: Report = (message, { on = node, path } = {}) => {
    const label = elementLabel(on)
    problems.push({ of: 'Element', element: path === undefined ? label : `${label} > ${path}`, message })
  }
  for (const rule of rulesFor(node.$type)) rule.check(node, report)
  if (node.id === undefined || node.id === '') report('Element id must be present and not empty.')
  else if (ids.has(node.id)) report(`There are multiple occurrences of ID value '${node.id}'.`)
  else ids.add(node.id)
}

/** Checks a process and everything in it, element by element. A list and not calls: nesting may be deep. */
export function checkElements(process: BpmnNode): readonly Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const open: BpmnNode[] = [process]
  for (let node = open.pop(); node; node = open.pop()) {
    checkOne(node, ids, problems)
    open.push(...nodesOf(node, 'flowElements').toReversed())
  }
  return problems
}
