import { flowGraph, type FlowGraph } from '../flow-graph.js'
import type { Rule } from '../rule.js'
import { isApproval, taskFacts } from '../task-facts.js'

const MOST_LEVELS = 2

/**
 * On no path does one department approve at more than two levels. A task that a loop comes back to is one level.
 * Source: 安丘市标准体系四(三)3 (审批层级压减为2个以内); statute.md §6.
 */
export const twoApprovalLevels: Rule = ({ matter }) => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:Process' || node.id === undefined) return
    const graph = flowGraph(node)
    for (const department of matter.departments) {
      const levels = new Set(
        [...graph.nodes]
          .filter(([, each]) => {
            const facts = taskFacts(each.node)
            return isApproval(facts?.act) && facts?.department === department.id
          })
          .map(([id]) => id),
      )
      const path = levels.size > MOST_LEVELS ? longestChain(graph, levels) : []
      if (path.length <= MOST_LEVELS) continue
      const names = path.map((id) => graph.nodes.get(id)?.node.name ?? id).join(' → ')
      reporter.report(
        path.at(-1) ?? node.id,
        `${department.name}在一条路径上审批${path.length}级（${names}），最多${MOST_LEVELS}级`,
        {
          mend: '请合并或删减该部门的审批环节',
        },
      )
    }
  },
})

/** The longest chain of different levels of which each can follow the one before without meeting its own past again. */
function longestChain(graph: FlowGraph, levels: ReadonlySet<string>): readonly string[] {
  const after = new Map([...levels].map((id) => [id, following(graph, id, levels)]))
  let longest: readonly string[] = []
  const chains: (readonly string[])[] = [...levels].map((id) => [id])
  for (let chain = chains.pop(); chain; chain = chains.pop()) {
    if (chain.length > longest.length) longest = chain
    if (longest.length > MOST_LEVELS) return longest
    const seen = chain
    const last = chain.at(-1)
    for (const next of last === undefined ? [] : (after.get(last) ?? [])) {
      if (!seen.includes(next)) chains.push([...seen, next])
    }
  }
  return longest
}

/** The levels that come next after one, on any way, before another level. */
function following(graph: FlowGraph, from: string, levels: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const ahead = [...(graph.nodes.get(from)?.ways.flat() ?? [])]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (levels.has(id)) found.add(id)
    else ahead.push(...(graph.nodes.get(id)?.ways.flat() ?? []))
  }
  return [...found]
}
