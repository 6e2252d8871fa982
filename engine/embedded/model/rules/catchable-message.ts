import { extensionsOf, textOf, type BpmnNode } from '../bpmn-node.js'

/** What a message lacks that is to be caught inside a process: there it is found by its correlation key. */
export function catchableMessage(message: BpmnNode): readonly string[] {
  const problems: string[] = message.name ? [] : ['Name must be present and not empty']
  const subscriptions = extensionsOf(message, 'zeebe:Subscription')
  const [subscription] = subscriptions
  if (!subscription || subscriptions.length !== 1) {
    problems.push("Must have exactly one 'zeebe:subscription' extension element")
  } else if (!textOf(subscription, 'correlationKey')) {
    problems.push("Attribute 'correlationKey' must be present and not empty")
  }
  return problems
}
