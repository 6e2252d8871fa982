declare module 'bpmnlint/rules/*.js' {
  const factory: () => import('./rule.js').RuleDefinition
  export default factory
}

declare module 'bpmnlint/lib/test-rule.js' {
  /** Calls a rule for every node and hands back what it reported. */
  const testRule: (options: {
    moddleRoot: import('../embedded/model/bpmn-node.js').BpmnNode
    rule: import('./rule.js').RuleDefinition
  }) => { id?: string; message: string; mend?: string }[]
  export default testRule
}
