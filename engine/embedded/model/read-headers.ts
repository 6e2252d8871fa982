import { extensionOf, nodesOf, textOf, type BpmnNode } from './bpmn-node.js'

/** Reads the `zeebe:taskHeaders` of an element; headers without key or value say nothing. */
export function readHeaders(node: BpmnNode): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  const list = extensionOf(node, 'zeebe:TaskHeaders')
  for (const header of list ? nodesOf(list, 'values') : []) {
    const key = textOf(header, 'key')
    const value = textOf(header, 'value')
    if (key !== undefined && key !== '' && value !== undefined) headers[key] = value
  }
  return headers
}
