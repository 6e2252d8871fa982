import { knowsArticle } from '../../statute/law-book.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** Every limit rests on an article that the law book holds. Source: statute.md, head and §2.5. */
export const limitHasBasis: Rule = ({ law }) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    if (facts.basis === undefined) {
      if (facts.timeLimit === undefined && facts.onExpiry === undefined) return
      reporter.report(node.id, `任务${nodeName(node)}有时限而没有法律依据 basis`, {
        mend: '请加入任务头 basis，如“license-law-2019#42”',
      })
    } else if (!knowsArticle(law, facts.basis)) {
      reporter.report(node.id, `任务${nodeName(node)}的法律依据“${facts.basis}”不在法律库中`, {
        mend: '请在 processes/law/ 中加入该条文，或改正引用',
      })
    }
  },
})
