import { extensionOf, nodesOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const TARGET = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*){0,63}$/u

/** A mapping says from where to where. */
export const mappings: NodeRule = {
  types: ['*'],
  check(node) {
    const ioMapping = extensionOf(node, 'zeebe:IoMapping')
    if (!ioMapping) return []
    const all = [...nodesOf(ioMapping, 'inputParameters'), ...nodesOf(ioMapping, 'outputParameters')]
    return all.flatMap((mapping) => {
      const target = textOf(mapping, 'target') ?? ''
      const problems: string[] = []
      if (!textOf(mapping, 'source')) problems.push("Attribute 'source' must be present and not empty")
      if (!TARGET.test(target)) {
        problems.push(`Expected path expression '${target}' but doesn't match the pattern 'name(.name)*'`)
      }
      return problems
    })
  },
}
