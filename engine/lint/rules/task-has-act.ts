import type { Rule } from '../rule.js'
import { ACTS, nodeName, taskFacts } from '../task-facts.js'

/** Every user task says which act fulfils it; one that says none could never be worked. Source: statute.md §6. */
export const taskHasAct: Rule = () => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    if (facts.act === undefined) {
      reporter.report(node.id, `任务${nodeName(node)}没有写明行为 act`, {
        mend: `请加入任务头 act：${ACTS.join('、')} 之一`,
      })
    } else if (!ACTS.some((act) => act === facts.act)) {
      reporter.report(node.id, `任务${nodeName(node)}的行为 act“${facts.act}”未知`, {
        mend: `请改为 ${ACTS.join('、')} 之一`,
      })
    }
  },
})
