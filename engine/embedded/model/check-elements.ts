import { nodesOf, type BpmnNode } from './bpmn-node.js'
import type { NodeRule } from './node-rule.js'
import type { Problem } from './problem.js'
import { elementRules } from './rules/element-rules.js'
import { refuseUnsupported } from './rules/supported-element.js'

function labelOf(node: BpmnNode): string {
  return node.id ?? node.$type.replace(/^bpmn:(.)/, (_all, first: string) => first.toLowerCase())
}

const byType = new Map<string, readonly NodeRule[]>()

function rulesFor(type: string): readonly NodeRule[] {
  const known = byType.get(type)
  if (known) return known
  const rules = elementRules.filter(({ types }) => types.includes(type) || types.includes('*'))
  byType.set(type, rules)
  return rules
}

function checkOne(node: BpmnNode): string[] {
  return rulesFor(node.$type).flatMap((rule) => rule.check(node))
}

/** Checks a process and everything in it, element by element. A list and not calls: nesting may be deep. */
export function checkElements(process: BpmnNode): readonly Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const open: BpmnNode[] = [process]
  for (let node = open.pop(); node; node = open.pop()) {
    const element = labelOf(node)
    const found = checkOne(node)
    if (node !== process) found.push(...refuseUnsupported(node))
    if (node.id !== undefined && ids.has(node.id)) found.push(`The id '${node.id}' is used more than once`)
    if (node.id !== undefined) ids.add(node.id)
    problems.push(...found.map((message) => ({ of: 'Element' as const, element, message })))
    open.push(...nodesOf(node, 'flowElements').toReversed())
  }
  return problems
}
