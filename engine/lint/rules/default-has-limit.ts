import { ESCALATE_INSTEAD } from '../quick-mend.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** What silence means stands only where silence has an end, and every end says what silence means. Source: statute.md §3. */
export const defaultHasLimit: Rule = () => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    if (facts.onExpiry !== undefined && facts.timeLimit === undefined) {
      reporter.report(node.id, `任务${nodeName(node)}规定了届满处理，却没有时限`, {
        mend: '请加入任务头 timeLimit',
      })
    }
    if (facts.timeLimit !== undefined && facts.onExpiry === undefined) {
      reporter.report(node.id, `任务${nodeName(node)}有时限，却没有规定届满如何处理`, {
        mend: '请加入任务头 onExpiry:deemedConsent、deemedAcceptance 或 escalate',
        quick: ESCALATE_INSTEAD,
      })
    }
  },
})
