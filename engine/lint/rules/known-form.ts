import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** A task's form is one of the matter's. Source: architecture, "a matter package". */
export const knownForm: Rule = ({ matter }) => ({
  check(node, reporter) {
    const formId = taskFacts(node)?.formId
    if (formId === undefined || node.id === undefined || formId.startsWith('=')) return
    if (Object.values(matter.forms).includes(formId)) return
    reporter.report(node.id, `任务${nodeName(node)}的表单“${formId}”不在 matter.json 的 forms 中`, {
      mend: '请在 matter.json 的 forms 中加入该表单',
    })
  },
})
