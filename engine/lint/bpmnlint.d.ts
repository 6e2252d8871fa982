declare module 'bpmnlint/rules/*.js' {
  import type { RuleDefinition } from './rule.js'
  const factory: () => RuleDefinition
  export = factory
}

declare module 'bpmnlint/lib/test-rule.js' {
  import type { BpmnNode } from '../embedded/model/bpmn-node.js'
  import type { RuleDefinition } from './rule.js'
  /** Calls a rule for every node and hands back what it reported. */
  const testRule: (options: {
    moddleRoot: BpmnNode
    rule: RuleDefinition
  }) => { id?: string; message: string; mend?: string; quick?: unknown }[]
  export = testRule
}
