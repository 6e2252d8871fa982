import type { BpmnNode } from './bpmn-node.js'

/** How Zeebe names an element in a refusal: by its id, or by the nearest id around it and the names down to it. */
export function elementLabel(node: BpmnNode): string {
  const name = node.$type.replace(/^\w+:(.)/, (_all, first: string) => first.toLowerCase())
  if (node.$type === 'bpmn:Definitions') return name
  if (node.id !== undefined && node.id !== '') return node.id
  return node.$parent ? `${elementLabel(node.$parent)} > ${name}` : name
}
