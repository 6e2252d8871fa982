import { nodesOf, type BpmnNode } from '../embedded/model/bpmn-node.js'
import { readLimit, type Limit } from '../statute/limit.js'
import { flowGraph, type FlowGraph } from './flow-graph.js'
import { taskFacts } from './task-facts.js'

/** The path through a diagram whose limits add up to the most. */
export interface LongestChain {
  /** The sum of the limits in working days, to a tenth. */
  readonly workingDays: number
  /** Whether limits in other units were reckoned into working days on the way: the sum is then only about right. */
  readonly estimated: boolean
  /** The ids of the elements on the path that have a limit, in order. */
  readonly elements: readonly string[]
}

/** What one of each unit comes to in working days: a day of eight hours, five days of seven, 21 days a month. */
const WORKING_DAYS = {
  workingDay: 1,
  workingHour: 1 / 8,
  calendarDay: 5 / 7,
  hour: 5 / 7 / 24,
  month: 21,
} satisfies Record<Limit['unit'], number>

interface Chain {
  readonly days: number
  readonly estimated: boolean
  readonly elements: readonly string[]
}

const NOTHING: Chain = { days: 0, estimated: false, elements: [] }

/**
 * The longest way a case can take if everybody uses the whole limit: parallel branches count as the longest of them, a way back is
 * walked once. `undefined` where no element has a limit. Source: 安丘市标准体系 (流程再造), the promised limit of a matter.
 *
 * @example
 * longestChain(definitions) // { workingDays: 18, estimated: false, elements: ['intake', 'fireOpinion', 'decide'] }
 */
export function longestChain(definitions: BpmnNode): LongestChain | undefined {
  const processes = nodesOf(definitions, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process')
  const longest = processes.map((process) => longestOf(flowGraph(process))).reduce(longer, NOTHING)
  if (longest.elements.length === 0) return undefined
  const { days, estimated, elements } = longest
  return { workingDays: Math.round(days * 10) / 10, estimated, elements }
}

function longestOf({ starts, nodes }: FlowGraph): Chain {
  const known = new Map<string, Chain>()
  const open = [...starts]
  const begun = new Set<string>()
  // Depth first by hand: a diagram may be deeper than the call stack. What is begun but not known lies behind us: a way back.
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const node = nodes.get(id)
    const after = node?.ways.flat() ?? []
    if (!begun.has(id)) {
      begun.add(id)
      open.push(...after.filter((next) => !begun.has(next)))
      continue
    }
    open.pop()
    if (known.has(id)) continue
    const rest = after.map((next) => known.get(next) ?? NOTHING).reduce(longer, NOTHING)
    // The end of a sub-process stands for its node a second time.
    known.set(id, node === undefined || node.node.id !== id ? rest : before(id, limitOf(node.node), rest))
  }
  return starts.map((id) => known.get(id) ?? NOTHING).reduce(longer, NOTHING)
}

function limitOf(node: BpmnNode): Limit | undefined {
  return readLimit(taskFacts(node)?.timeLimit ?? '')
}

function before(id: string, limit: Limit | undefined, rest: Chain): Chain {
  if (limit === undefined) return rest
  return {
    days: rest.days + limit.amount * WORKING_DAYS[limit.unit],
    estimated: rest.estimated || limit.unit !== 'workingDay',
    elements: [id, ...rest.elements],
  }
}

function longer(one: Chain, other: Chain): Chain {
  return other.days > one.days ? other : one
}
