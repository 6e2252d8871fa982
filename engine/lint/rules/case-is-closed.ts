import { flowGraph, jobTypeOf, type FlowGraph } from '../flow-graph.js'
import type { Rule } from '../rule.js'
import { nodeName } from '../task-facts.js'

/** Every path of a process that takes in cases comes by `bancheng:close-case` before it ends: no case is left open without a word. */
export const caseIsClosed: Rule = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:Process' || node['isExecutable'] !== true) return
    const graph = flowGraph(node)
    const open = unclosed(graph)
    const reached = reach(graph, open)
    for (const id of reached) {
      const end = graph.nodes.get(id)
      if (end === undefined || end.ways.length > 0) continue
      reporter.report(end.node.id ?? id, `有路径未经办结就到达${nodeName(end.node)}`, {
        mend: '请在该路径上加入作业类型为 bancheng:close-case 的服务任务',
      })
    }
  },
})

/** The nodes from which some path ends without being closed; a parallel branch need not close if one beside it does. */
function unclosed(graph: FlowGraph): ReadonlySet<string> {
  const open = new Set<string>()
  const backwards = [...graph.nodes].reverse()
  for (let grew = true; grew;) {
    grew = false
    for (const [id, { node, ways }] of backwards) {
      if (open.has(id) || jobTypeOf(node) === 'bancheng:close-case') continue
      const ends = ways.length === 0 || ways.some((way) => way.every((target) => open.has(target)))
      if (ends) {
        open.add(id)
        grew = true
      }
    }
  }
  return open
}

function reach(graph: FlowGraph, open: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set<string>()
  const ahead = graph.starts.filter((id) => open.has(id))
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const ways = graph.nodes.get(id)?.ways ?? []
    ahead.push(...ways.filter((way) => way.every((target) => open.has(target))).flat())
  }
  return reached
}
