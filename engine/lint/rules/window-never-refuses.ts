import { nodeOf, textOf } from '../../embedded/model/bpmn-node.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** Groups that never approve, as they are called. */
const NEVER_APPROVE: Readonly<Record<string, string>> = {
  intake: '窗口',
  window: '窗口',
  applicant: '申请人',
  agent: '帮办代办人员',
}
const INTAKE_RESULTS = ['accepted', 'supplement', 'referred']

/**
 * The window may say "can be done" and never "cannot": it has no approving task, nor have applicants or agents, and no flow waits for a refusal of the intake.
 * Its "no" is a referral to the bureau head. Source: 安丘市标准体系四(三)3 (收权); statute.md §6.
 */
export const windowNeverRefuses: Rule = () => ({
  check(node, reporter) {
    if (node.id === undefined) return
    const facts = taskFacts(node)
    if (facts?.act === 'decide-case' || facts?.act === 'give-opinion') {
      const groups = facts.candidateGroups?.split(',').map((group) => group.trim()) ?? []
      const [who] = groups.flatMap((group) => NEVER_APPROVE[group] ?? [])
      if (who !== undefined) {
        reporter.report(node.id, `${who}不得办理审批任务${nodeName(node)}（受审分离）`, {
          mend: '请分派给审批部门',
        })
      }
    }
    const condition = nodeOf(node, 'conditionExpression')
    const expression = (condition && textOf(condition, 'body')) ?? ''
    for (const [, result = ''] of expression.matchAll(/\bintake\.result\s*(?:!=|=)\s*"([^"]*)"/g)) {
      if (INTAKE_RESULTS.includes(result)) continue
      reporter.report(node.id, `窗口受理没有“${result}”这一结果：窗口无否决权，不能办的提交局级`, {
        mend: `请改用 ${INTAKE_RESULTS.join('、')}（referred 为提交局级）`,
      })
    }
  },
})
