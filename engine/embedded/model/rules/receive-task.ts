import { nodeOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkMessage } from './message.js'

/** A receive task names its message. */
export const receiveTask: NodeRule = {
  types: ['bpmn:ReceiveTask'],
  check(node, report) {
    const message = nodeOf(node, 'messageRef')
    if (message) checkMessage(message, report)
    else report('Must reference a message')
  },
}
