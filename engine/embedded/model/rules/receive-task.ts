import { nodeOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { catchableMessage } from './catchable-message.js'

/** A receive task names its message. */
export const receiveTask: NodeRule = {
  types: ['bpmn:ReceiveTask'],
  check(node) {
    const message = nodeOf(node, 'messageRef')
    return message ? catchableMessage(message) : ['Must reference a message']
  },
}
