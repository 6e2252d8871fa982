import type { BpmnNode } from './bpmn-node.js'

/** Tells what is wrong: with the element itself, or with another one (`on`), or with a part of it (`path`: names of parts without id). */
export type Report = (message: string, where?: { readonly on?: BpmnNode; readonly path?: string }) => void

/** What a file must keep to, looked at element by element. Tells what is wrong in Zeebe's words. */
export interface NodeRule {
  /** The types the rule looks at, for example `bpmn:ServiceTask`; `*` for all. */
  readonly types: readonly string[]
  check(node: BpmnNode, report: Report): void
}
