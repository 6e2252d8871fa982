/** An element of a parsed BPMN file as bpmn-moddle hands it over: its type, its attributes, its children. */
export interface BpmnNode {
  readonly $type: string
  readonly $parent?: BpmnNode
  readonly id?: string
  readonly name?: string
  readonly [property: string]: unknown
}

function isNode(value: unknown): value is BpmnNode {
  return typeof value === 'object' && value !== null && '$type' in value
}

/** The text of an attribute; undefined if it is not there. */
export function textOf(node: BpmnNode, property: string): string | undefined {
  const value = node[property]
  return typeof value === 'string' ? value : undefined
}

/** Whether a boolean attribute is set. */
export function isSet(node: BpmnNode, property: string): boolean {
  return node[property] === true
}

/** The child or the referenced element under this name. */
export function nodeOf(node: BpmnNode, property: string): BpmnNode | undefined {
  const value = node[property]
  return isNode(value) ? value : undefined
}

/** The children or the referenced elements under this name. */
export function nodesOf(node: BpmnNode, property: string): readonly BpmnNode[] {
  const value = node[property]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The extension elements of one type, for example `zeebe:TaskDefinition`. */
export function extensionsOf(node: BpmnNode, type: string): readonly BpmnNode[] {
  const extensions = nodeOf(node, 'extensionElements')
  return extensions ? nodesOf(extensions, 'values').filter(({ $type }) => $type === type) : []
}

/** The first extension element of one type. */
export function extensionOf(node: BpmnNode, type: string): BpmnNode | undefined {
  return extensionsOf(node, type)[0]
}
