import type { BpmnNode } from './bpmn-node.js'

/** What a file must keep to, looked at element by element. Answers what is wrong, in Zeebe's words; nothing if nothing is. */
export interface NodeRule {
  /** The types the rule looks at, for example `bpmn:ServiceTask`. */
  readonly types: readonly string[]
  check(node: BpmnNode): readonly string[]
}
