import { asInstant, fromJson } from '../../expression/feel.js'
import { extensionOf, extensionsOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A user task says each thing once, its dates are dates, its priority is from 0 to 100. */
export const userTask: NodeRule = {
  types: ['bpmn:UserTask'],
  check(node) {
    const problems: string[] = []
    if (extensionsOf(node, 'zeebe:FormDefinition').length > 1) {
      problems.push("Must have at most one 'zeebe:formDefinition' extension element")
    }
    const schedule = extensionOf(node, 'zeebe:TaskSchedule')
    for (const name of ['dueDate', 'followUpDate']) {
      const text = schedule && textOf(schedule, name)
      if (!text || text.startsWith('=') || asInstant(fromJson(JSON.stringify(text))) !== undefined) continue
      problems.push(`Expected '${name}' to be a valid date-time or an expression, but was '${text}'`)
    }
    const definition = extensionOf(node, 'zeebe:PriorityDefinition')
    const priority = definition && textOf(definition, 'priority')
    if (priority && !priority.startsWith('=') && !/^(\d|[1-9]\d|100)$/.test(priority)) {
      problems.push(`Expected priority to be a number between 0 and 100, but was '${priority}'`)
    }
    return problems
  },
}
