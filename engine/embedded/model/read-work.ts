import type { BpmnElementType } from '../log/bpmn-element-type.js'
import { readBinding } from './binding.js'
import { extensionOf, textOf, type BpmnNode } from './bpmn-node.js'
import type { Element } from './element.js'
import { readExpression } from './expression.js'
import { readAdHoc } from './read-ad-hoc.js'
import { readHeaders } from './read-headers.js'
import { readUserTask } from './read-user-task.js'

/** What an element has to do, as far as extension elements tell it. */
type Work = Pick<Element, 'job' | 'userTask' | 'script' | 'decision' | 'call' | 'adHoc'>

function readJob(node: BpmnNode): Work {
  const definition = extensionOf(node, 'zeebe:TaskDefinition')
  if (!definition) return {}
  return {
    job: {
      type: readExpression(textOf(definition, 'type') ?? ''),
      retries: readExpression(textOf(definition, 'retries') ?? '3'),
      headers: readHeaders(node),
    },
  }
}

function readScript(node: BpmnNode): Work {
  const script = extensionOf(node, 'zeebe:Script')
  if (!script) return {}
  const expression = readExpression(textOf(script, 'expression') ?? '')
  return { script: { expression, resultVariable: textOf(script, 'resultVariable') ?? '' } }
}

function readDecision(node: BpmnNode): Work {
  const decision = extensionOf(node, 'zeebe:CalledDecision')
  if (!decision) return {}
  return {
    decision: {
      decisionId: readExpression(textOf(decision, 'decisionId') ?? ''),
      resultVariable: textOf(decision, 'resultVariable') ?? '',
      binding: readBinding(decision),
    },
  }
}

function readCall(node: BpmnNode): Work {
  const called = extensionOf(node, 'zeebe:CalledElement')
  if (!called) return {}
  return {
    call: {
      processId: readExpression(textOf(called, 'processId') ?? textOf(called, 'processIdExpression') ?? ''),
      binding: readBinding(called),
      propagateAllParentVariables: called['propagateAllParentVariables'] !== false,
      propagateAllChildVariables: called['propagateAllChildVariables'] !== false,
    },
  }
}

/** Reads what an element of this type has to do. */
export function readWork(node: BpmnNode, type: BpmnElementType): Work {
  switch (type) {
    case 'USER_TASK':
      return { userTask: readUserTask(node) }
    case 'CALL_ACTIVITY':
      return readCall(node)
    case 'SCRIPT_TASK':
      return { ...readScript(node), ...readJob(node) }
    case 'BUSINESS_RULE_TASK':
      return { ...readDecision(node), ...readJob(node) }
    case 'AD_HOC_SUB_PROCESS':
      return { adHoc: readAdHoc(node), ...readJob(node) }
    default:
      return readJob(node)
  }
}
