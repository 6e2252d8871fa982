import { ESCALATE_INSTEAD } from '../quick-mend.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

const ACT_OF_DEFAULT: Readonly<Record<string, { readonly act: string; readonly name: string }>> = {
  deemedConsent: { act: 'give-opinion', name: '视为同意' },
  deemedAcceptance: { act: 'accept-case', name: '视为受理' },
}

/** Consent is deemed of an opinion, acceptance of the intake, and nothing of a decision. Source: 行政许可法 Art. 32; statute.md §2.1, §3. */
export const defaultFitsAct: Rule = () => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    const fitting = ACT_OF_DEFAULT[facts?.onExpiry ?? '']
    if (fitting === undefined || node.id === undefined || facts?.act === fitting.act) return
    reporter.report(node.id, `任务${nodeName(node)}不能适用${fitting.name}：只有 ${fitting.act} 可以`, {
      mend: '请把 onExpiry 改为 escalate',
      quick: ESCALATE_INSTEAD,
    })
  },
})
