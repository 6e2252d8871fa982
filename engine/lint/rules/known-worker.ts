import { extensionOf, textOf } from '../../embedded/model/bpmn-node.js'
import type { Rule } from '../rule.js'
import { nodeName } from '../task-facts.js'

/** The job types that the case layer works. */
const WORKED_JOB_TYPES: readonly string[] = ['bancheng:close-case']

/** Nobody works an unknown job type: a case would wait there for ever. */
export const knownWorker: Rule = () => ({
  check(node, reporter) {
    const definition = extensionOf(node, 'zeebe:TaskDefinition')
    if (definition === undefined || node.id === undefined) return
    const type = textOf(definition, 'type') ?? ''
    if (WORKED_JOB_TYPES.includes(type)) return
    reporter.report(node.id, `${nodeName(node)}的作业类型“${type}”没有办理者，办件会停在这里`, {
      mend: `请改为 ${WORKED_JOB_TYPES.join('、')} 之一，或改用业务规则任务`,
    })
  },
})
