import { nodesOf, type BpmnNode } from '../embedded/model/bpmn-node.js'
import { limitText, readLimit } from '../statute/limit.js'
import { taskFacts, type TaskFacts } from './task-facts.js'

/** What the diagram shows on an element: its limit, what silence means when it is over, and whether it must be decided expressly. */
export interface ElementBadge {
  readonly element: string
  /** `5个工作日`, or the text as it is written where it cannot be read. */
  readonly limit?: string
  /** What happens at the end of the limit, by the header `onExpiry`. */
  readonly onExpiry?: 'deemedConsent' | 'deemedAcceptance' | 'escalate'
  readonly express: boolean
}

const EXPIRIES: readonly unknown[] = ['deemedConsent', 'deemedAcceptance', 'escalate']

/** The badges of all user tasks of a diagram that have something to show. Source: statute.md §3 (超时默认, 明示). */
export function elementBadges(definitions: BpmnNode): readonly ElementBadge[] {
  const badges: ElementBadge[] = []
  const open: BpmnNode[] = [definitions]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...nodesOf(node, 'rootElements'), ...nodesOf(node, 'flowElements'))
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) continue
    const badge = badgeOf(node.id, facts)
    if (badge.limit !== undefined || badge.onExpiry !== undefined || badge.express) badges.push(badge)
  }
  return badges
}

function badgeOf(element: string, { timeLimit, onExpiry, express }: TaskFacts): ElementBadge {
  const limit = timeLimit === undefined ? undefined : readLimit(timeLimit)
  return {
    element,
    ...(timeLimit !== undefined && { limit: limit === undefined ? timeLimit : limitText(limit) }),
    ...(isExpiry(onExpiry) && { onExpiry }),
    express: express === 'true',
  }
}

function isExpiry(text: string | undefined): text is NonNullable<ElementBadge['onExpiry']> {
  return EXPIRIES.includes(text)
}
