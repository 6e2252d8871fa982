import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** What can be read but does not run yet is refused rather than passed over; each goes as it is built. */
export const notRunningYet: NodeRule = {
  types: ['bpmn:AdHocSubProcess', 'bpmn:UserTask'],
  check(node, report) {
    if (node.$type === 'bpmn:AdHocSubProcess') {
      report("Elements of type 'AdHocSubProcess' are not run by this engine yet.")
    }
    for (const list of extensionsOf(node, 'zeebe:TaskListeners')) {
      report('Task listeners are not run by this engine yet.', { on: list })
    }
  },
}
