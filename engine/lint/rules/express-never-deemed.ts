import { expressReason } from '../../statute/express.js'
import { ESCALATE_INSTEAD } from '../quick-mend.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** No default where the law wants an express decision. Source: 安丘市标准体系四(三)3; statute.md §3. */
export const expressNeverDeemed: Rule = ({ matter }) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts?.onExpiry !== 'deemedConsent' || node.id === undefined) return
    const department = matter.departments.find(({ id }) => id === facts.department)
    const reason = expressReason(matter, department, { express: facts.express === 'true' })
    if (reason === undefined) return
    reporter.report(node.id, `任务${nodeName(node)}不得超时默认：${reason}`, {
      mend: '请把 onExpiry 改为 escalate',
      quick: ESCALATE_INSTEAD,
    })
  },
})
