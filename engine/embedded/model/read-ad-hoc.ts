import type { AdHoc } from './ad-hoc.js'
import { extensionOf, isSet, nodeOf, nodesOf, textOf, type BpmnNode } from './bpmn-node.js'
import { elementKind } from './element-kinds.js'
import { readOptionalExpression } from './expression.js'

/** An element can be activated by itself unless something else leads to it. */
function mayBegin(node: BpmnNode, reached: ReadonlySet<string | undefined>): boolean {
  const kind = elementKind(node)
  if (!kind || kind === 'EVENT_SUB_PROCESS' || kind === 'BOUNDARY_EVENT' || kind === 'START_EVENT')
    return false
  return !reached.has(node.id) && !isSet(node, 'isForCompensation')
}

function propertiesOf(node: BpmnNode): Readonly<Record<string, string>> | undefined {
  const list = extensionOf(node, 'zeebe:Properties')
  const entries = (list ? nodesOf(list, 'properties') : []).map(
    (one) => [one.name ?? '', textOf(one, 'value') ?? ''] as const,
  )
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function describe(node: BpmnNode): object {
  const documentation = nodesOf(node, 'documentation')
    .map((one) => textOf(one, 'text')?.trim() ?? '')
    .find((text) => text !== '')
  const properties = propertiesOf(node)
  return {
    elementId: node.id,
    ...(node.name ? { elementName: node.name } : {}),
    ...(documentation === undefined ? {} : { documentation }),
    ...(properties ? { properties } : {}),
  }
}

/** Reads what an ad-hoc sub-process activates, and when it is done. */
export function readAdHoc(node: BpmnNode): AdHoc {
  const zeebe = extensionOf(node, 'zeebe:AdHoc')
  const condition = nodeOf(node, 'completionCondition')
  const activeElements = readOptionalExpression(zeebe && textOf(zeebe, 'activeElementsCollection'))
  const completionCondition = readOptionalExpression(condition && textOf(condition, 'body')?.trim())
  const outputCollection = zeebe && textOf(zeebe, 'outputCollection')
  const outputElement = readOptionalExpression(zeebe && textOf(zeebe, 'outputElement'))
  const inside = nodesOf(node, 'flowElements')
  const reached = new Set(inside.map((one) => nodeOf(one, 'targetRef')?.id))
  const beginnings = inside.filter((one) => mayBegin(one, reached))
  return {
    cancelRemaining: node['cancelRemainingInstances'] !== false,
    activatable: new Set(beginnings.map(({ id }) => id ?? '')),
    description: JSON.stringify(beginnings.map(describe)),
    ...(activeElements ? { activeElements } : {}),
    ...(completionCondition ? { completionCondition } : {}),
    ...(outputCollection ? { outputCollection } : {}),
    ...(outputElement ? { outputElement } : {}),
  }
}
