import type { BpmnNode } from './bpmn-node.js'
import { textOf } from './bpmn-node.js'

/** Which version of a linked resource is meant. Source: Zeebe 8.6, "Resource binding". */
export type Binding =
  | { readonly kind: 'latest' }
  | { readonly kind: 'deployment' }
  | { readonly kind: 'versionTag'; readonly versionTag: string }

/** Reads `bindingType` and `versionTag` of an extension element. */
export function readBinding(node: BpmnNode | undefined): Binding {
  if (!node) return { kind: 'latest' }
  const kind = textOf(node, 'bindingType')
  if (kind === 'deployment') return { kind }
  if (kind === 'versionTag') return { kind, versionTag: textOf(node, 'versionTag') ?? '' }
  return { kind: 'latest' }
}
