import { extensionOf, isSet, nodeOf, nodesOf, textOf, type BpmnNode } from '../embedded/model/bpmn-node.js'

/** A flow node and where a token goes from it. */
export interface FlowNode {
  readonly node: BpmnNode
  /**
   * What may happen after it: one of these (exclusive ways), and of the one that happens all of it (parallel ways).
   * No way at all: the token ends here.
   */
  readonly ways: readonly (readonly string[])[]
}

/** A process flattened: sub-processes are entered and left by edges, so that a path is a path. */
export interface FlowGraph {
  /** Start events of the process, and its interrupting event sub-processes. */
  readonly starts: readonly string[]
  readonly nodes: ReadonlyMap<string, FlowNode>
}

const ENDED = '#end'

/** Flattens one process. Nodes without an id, and flows that lead nowhere, are left to the structural rules. */
export function flowGraph(process: BpmnNode): FlowGraph {
  const nodes = new Map<string, FlowNode>()
  const scopes = [{ scope: process, leave: undefined as string | undefined }]
  for (let next = scopes.pop(); next; next = scopes.pop()) {
    const { leave } = next
    const elements = nodesOf(next.scope, 'flowElements')
    for (const node of elements) {
      if (node.id === undefined || node.$type === 'bpmn:SequenceFlow') continue
      const boundary = elements.filter(
        (each) => nodeOf(each, 'attachedToRef') === node && !isCompensation(each),
      )
      const outgoing = targets(node, elements)
      const after = outgoing.length === 0 && leave !== undefined ? [[leave]] : waysOf(node, outgoing)
      if (nodesOf(node, 'flowElements').length > 0) {
        const end = `${node.id}${ENDED}`
        nodes.set(end, { node, ways: after })
        nodes.set(node.id, { node, ways: withBoundary([startsOf(node)], boundary) })
        scopes.push({ scope: node, leave: end })
      } else nodes.set(node.id, { node, ways: withBoundary(after, boundary) })
    }
  }
  return { starts: [...startsOf(process), ...takeovers(process)], nodes }
}

/** The job type of a service task. */
export function jobTypeOf(node: BpmnNode): string | undefined {
  const definition = extensionOf(node, 'zeebe:TaskDefinition')
  return definition && textOf(definition, 'type')
}

function startsOf(scope: BpmnNode): readonly string[] {
  const starts = nodesOf(scope, 'flowElements').filter((node) => node.$type === 'bpmn:StartEvent')
  return starts.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** Event sub-processes that end everything else: their path is the process's path from then on. */
function takeovers(process: BpmnNode): readonly string[] {
  const interrupts = (scope: BpmnNode): boolean =>
    nodesOf(scope, 'flowElements').some(
      (node) => node.$type === 'bpmn:StartEvent' && node['isInterrupting'] !== false,
    )
  return nodesOf(process, 'flowElements')
    .filter((node) => isSet(node, 'triggeredByEvent') && interrupts(node))
    .flatMap(({ id }) => id ?? [])
}

function targets(node: BpmnNode, siblings: readonly BpmnNode[]): readonly string[] {
  const link = node.$type === 'bpmn:IntermediateThrowEvent' ? linkOf(node) : undefined
  const caught = siblings.filter(
    (each) => link !== undefined && each.$type === 'bpmn:IntermediateCatchEvent' && linkOf(each) === link,
  )
  const flowsTo = nodesOf(node, 'outgoing').map((flow) => nodeOf(flow, 'targetRef'))
  return [...flowsTo, ...caught].flatMap((target) => target?.id ?? [])
}

function linkOf(node: BpmnNode): string | undefined {
  const [definition] = nodesOf(node, 'eventDefinitions')
  return definition?.$type === 'bpmn:LinkEventDefinition' ? textOf(definition, 'name') : undefined
}

function isCompensation(boundary: BpmnNode): boolean {
  return nodesOf(boundary, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:CompensateEventDefinition')
}

function waysOf(node: BpmnNode, outgoing: readonly string[]): readonly (readonly string[])[] {
  const exclusive = node.$type === 'bpmn:ExclusiveGateway' || node.$type === 'bpmn:EventBasedGateway'
  if (exclusive || node.$type === 'bpmn:InclusiveGateway') return outgoing.map((target) => [target])
  return outgoing.length === 0 ? [] : [outgoing]
}

function withBoundary(
  ways: readonly (readonly string[])[],
  boundary: readonly BpmnNode[],
): readonly (readonly string[])[] {
  const ids = (interrupting: boolean): string[] =>
    boundary
      .filter((event) => (event['cancelActivity'] !== false) === interrupting)
      .flatMap(({ id }) => id ?? [])
  const beside = ids(false)
  return [...ways.map((way) => [...way, ...beside]), ...ids(true).map((id) => [id])]
}
