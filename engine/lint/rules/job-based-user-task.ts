import { extensionOf } from '../../embedded/model/bpmn-node.js'
import type { Rule } from '../rule.js'
import { nodeName } from '../task-facts.js'

/** The case layer takes user tasks as jobs, on both engines alike. Source: Zeebe, "User tasks, job worker implementation". */
export const jobBasedUserTask: Rule = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:UserTask' || node.id === undefined) return
    if (extensionOf(node, 'zeebe:UserTask') === undefined) return
    reporter.report(node.id, `任务${nodeName(node)}用了 zeebe:userTask，时限与超时默认不会生效`, {
      mend: '请把实现方式改为“Job worker”（删除 zeebe:userTask）',
      quick: { label: '改为作业任务', edits: [{ kind: 'makeJobBased' }] },
    })
  },
})
