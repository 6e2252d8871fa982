import { readLimit } from '../../statute/limit.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

const EXPIRIES = ['deemedConsent', 'deemedAcceptance', 'escalate']

/** Every task header that the hall acts on can be read. Source: statute.md §1.1, §3. */
export const readableHeaders: Rule = () => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    const { timeLimit, onExpiry, express } = facts
    if (timeLimit !== undefined && readLimit(timeLimit) === undefined) {
      reporter.report(node.id, `任务${nodeName(node)}的时限 timeLimit“${timeLimit}”无法识别`, {
        mend: '请写成“数量 单位”，单位为 workingDay、calendarDay、month、workingHour、hour，如“5 workingDay”',
      })
    }
    if (onExpiry !== undefined && !EXPIRIES.includes(onExpiry)) {
      reporter.report(node.id, `任务${nodeName(node)}的届满处理 onExpiry“${onExpiry}”无法识别`, {
        mend: `请改为 ${EXPIRIES.join('、')} 之一`,
      })
    }
    if (express !== undefined && express !== 'true' && express !== 'false') {
      reporter.report(node.id, `任务${nodeName(node)}的明示标记 express“${express}”无法识别`, {
        mend: '请改为 true 或 false',
      })
    }
  },
})
