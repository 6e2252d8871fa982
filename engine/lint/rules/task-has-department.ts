import type { Rule } from '../rule.js'
import { isApproval, nodeName, taskFacts } from '../task-facts.js'

/**
 * A department's task names a department of the matter, the window's and the applicant's name none, and the group that sees a
 * task is the department that is responsible for it. Source: statute.md §6 (受审分离).
 */
export const taskHasDepartment: Rule = ({ matter }) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    const { act, department, candidateGroups } = facts
    if (department === undefined) {
      if (!isApproval(act)) return
      reporter.report(node.id, `任务${nodeName(node)}没有写明责任部门 department`, {
        mend: '请加入任务头 department；窗口和申请人不得审批',
      })
      return
    }
    if (!matter.departments.some(({ id }) => id === department)) {
      reporter.report(
        node.id,
        `任务${nodeName(node)}的部门“${department}”不在 matter.json 的 departments 中`,
        {
          mend: '请在 matter.json 加入该部门或改正编号',
        },
      )
    }
    if (act === 'accept-case' || act === 'supplement-case') {
      reporter.report(node.id, `任务${nodeName(node)}由窗口或申请人办理，不应写责任部门`, {
        mend: '请删除任务头 department',
        quick: { label: '删除责任部门', edits: [{ kind: 'removeHeader', key: 'department' }] },
      })
    }
    const groups = candidateGroups?.split(',').map((group) => group.trim()) ?? []
    if (candidateGroups?.startsWith('=') !== true && !groups.includes(department)) {
      reporter.report(
        node.id,
        `任务${nodeName(node)}分派给“${candidateGroups ?? '无人'}”，责任部门却是“${department}”`,
        {
          mend: '请让 candidateGroups 与 department 一致',
          quick: { label: '分派给责任部门', edits: [{ kind: 'setCandidateGroups', value: department }] },
        },
      )
    }
  },
})
