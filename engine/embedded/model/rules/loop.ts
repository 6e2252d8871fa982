import { extensionsOf, nodeOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** An activity that is carried out many times says over which list, and where its results go if anywhere. */
export const loop: NodeRule = {
  types: ['*'],
  check(node) {
    const characteristics = nodeOf(node, 'loopCharacteristics')
    if (!characteristics) return []
    if (characteristics.$type !== 'bpmn:MultiInstanceLoopCharacteristics') {
      return ['Loop characteristics of this type are not supported']
    }
    const zeebe = extensionsOf(characteristics, 'zeebe:LoopCharacteristics')
    const [definition] = zeebe
    if (!definition || zeebe.length !== 1)
      return ["Must have exactly one 'zeebe:loopCharacteristics' extension element"]
    const problems: string[] = []
    if (!textOf(definition, 'inputCollection')) {
      problems.push("Attribute 'inputCollection' must be present and not empty")
    }
    const hasCollection = Boolean(textOf(definition, 'outputCollection'))
    if (hasCollection !== Boolean(textOf(definition, 'outputElement'))) {
      problems.push("Attributes 'outputCollection' and 'outputElement' must be present or absent together")
    }
    return problems
  },
}
