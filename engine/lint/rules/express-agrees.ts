import { expressReason } from '../../statute/express.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** The model's `express` and the matter's marks say the same. Source: statute.md §3. */
export const expressAgrees: Rule = ({ matter }) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined || facts.act !== 'give-opinion') return
    const department = matter.departments.find(({ id }) => id === facts.department)
    if (department === undefined) return
    const reason = expressReason(matter, department)
    if (reason !== undefined && facts.express !== 'true') {
      reporter.report(node.id, `任务${nodeName(node)}缺少明示标记：${department.name}${reason}`, {
        mend: '请加入任务头 express=true',
        quick: { label: '标为明示', edits: [{ kind: 'setHeader', key: 'express', value: 'true' }] },
      })
    }
    if (reason === undefined && facts.express === 'true') {
      reporter.report(node.id, `任务${nodeName(node)}标为明示，而 matter.json 中${department.name}没有标明`, {
        mend: '请在 matter.json 为该部门加入 express 或 sensitive，或删除任务头 express',
      })
    }
  },
})
