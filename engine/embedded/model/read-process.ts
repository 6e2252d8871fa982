import { extensionOf, nodeOf, nodesOf, textOf, type BpmnNode } from './bpmn-node.js'
import { draftOf, type ElementDraft } from './element-draft.js'
import { elementKind } from './element-kinds.js'
import { readOptionalExpression } from './expression.js'
import type { ProcessModel } from './process-model.js'
import { flowElements, readElement } from './read-element.js'
import { readListeners } from './read-listeners.js'
import type { SequenceFlow } from './sequence-flow.js'

interface Reading {
  readonly elements: Map<string, ElementDraft>
  readonly flows: Map<string, SequenceFlow>
  readonly nodes: { readonly node: BpmnNode; readonly element: ElementDraft }[]
  readonly flowNodes: BpmnNode[]
  readonly associations: BpmnNode[]
}

/** What each element of an ad-hoc sub-process stands in when it is activated. Source: Zeebe 8.8, `AD_HOC_SUB_PROCESS_INNER_INSTANCE`. */
function addContents({ elements }: Reading, adHoc: ElementDraft): ElementDraft {
  const contents = draftOf({
    id: `${adHoc.id}#innerInstance`,
    name: '',
    type: 'AD_HOC_SUB_PROCESS_INNER_INSTANCE',
    eventType: 'UNSPECIFIED',
    scope: adHoc,
  })
  adHoc.contents = contents
  elements.set(contents.id, contents)
  return contents
}

/** Scopes are walked with a list and not by calls, so that no depth of nesting can exhaust the stack. */
function readScopes(reading: Reading, process: BpmnNode, root: ElementDraft): void {
  const open = [{ node: process, around: root }]
  for (let next = open.shift(); next; next = open.shift()) {
    const { around } = next
    const contents = around.type === 'AD_HOC_SUB_PROCESS' ? addContents(reading, around) : around
    reading.associations.push(
      ...nodesOf(next.node, 'artifacts').filter((a) => a.$type === 'bpmn:Association'),
    )
    for (const node of flowElements(next.node)) {
      if (node.$type === 'bpmn:SequenceFlow') reading.flowNodes.push(node)
      const type = elementKind(node)
      if (!type) continue
      const scope = type === 'EVENT_SUB_PROCESS' ? around : contents
      const element = readElement(node, type, scope)
      reading.elements.set(element.id, element)
      reading.nodes.push({ node, element })
      scope.children.push(element)
      if (type === 'EVENT_SUB_PROCESS') scope.eventSubProcesses.push(element)
      if (type === 'START_EVENT') scope.startEvents.push(element)
      if (node['flowElements'] !== undefined) {
        open.push({ node, around: (element.inner as ElementDraft | undefined) ?? element })
      }
    }
  }
}

function tieFlows({ elements, flows, flowNodes, nodes }: Reading): void {
  for (const node of flowNodes) {
    const source = elements.get(nodeOf(node, 'sourceRef')?.id ?? '')
    const target = elements.get(nodeOf(node, 'targetRef')?.id ?? '')
    if (!source || !target || node.id === undefined) continue
    const condition = nodeOf(node, 'conditionExpression')
    const expression = readOptionalExpression(condition && textOf(condition, 'body')?.trim())
    const flow: SequenceFlow = {
      id: node.id,
      source,
      target,
      ...(expression ? { condition: expression } : {}),
    }
    flows.set(flow.id, flow)
    source.outgoing.push(flow)
    target.incoming.push(flow)
  }
  for (const { node, element } of nodes) {
    const defaultFlow = flows.get(nodeOf(node, 'default')?.id ?? '')
    if (defaultFlow) element.defaultFlow = defaultFlow
  }
}

function tieBoundaryEvents({ elements, nodes, associations }: Reading): void {
  for (const { node, element } of nodes) {
    const host = elements.get(nodeOf(node, 'attachedToRef')?.id ?? '')
    if (!host || element.type !== 'BOUNDARY_EVENT') continue
    element.attachedTo = host
    host.boundaryEvents.push(element)
    if (element.trigger.kind !== 'compensation') continue
    const association = associations.find((one) => nodeOf(one, 'sourceRef')?.id === element.id)
    const handler = association && elements.get(nodeOf(association, 'targetRef')?.id ?? '')
    if (!handler) continue
    element.compensationHandler = handler
    host.compensationHandler = handler
  }
}

function noteInclusiveJoins({ nodes }: Reading): void {
  for (const { element } of nodes) {
    if (element.type !== 'INCLUSIVE_GATEWAY' || element.incoming.length < 2) continue
    const scope = element.scope as ElementDraft
    scope.inclusiveJoins.push(element)
  }
}

function freeze(elements: Iterable<ElementDraft>): void {
  for (const element of elements) {
    Object.freeze(element)
    if (element.inner) Object.freeze(element.inner)
  }
}

/** Turns one executable process, already checked, into a frozen graph. */
export function readProcess(process: BpmnNode): ProcessModel {
  const id = process.id ?? ''
  const root = draftOf({
    id,
    name: process.name ?? '',
    type: 'PROCESS',
    eventType: 'UNSPECIFIED',
    executionListeners: readListeners(process, 'zeebe:ExecutionListeners'),
  })
  const elements = new Map([[id, root]])
  const reading: Reading = { elements, flows: new Map(), nodes: [], flowNodes: [], associations: [] }
  readScopes(reading, process, root)
  tieFlows(reading)
  tieBoundaryEvents(reading)
  noteInclusiveJoins(reading)
  freeze(elements.values())
  const versionTag = extensionOf(process, 'zeebe:VersionTag')
  return Object.freeze({
    id,
    versionTag: (versionTag && textOf(versionTag, 'value')) ?? '',
    root,
    elements,
    flows: reading.flows,
  })
}
