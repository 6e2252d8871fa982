import { firstOfCycle } from '../timer/cycle.js'
import { isZonedDateTime } from '../timer/is-zoned-date-time.js'
import { asDuration, asInstant, fromJson } from '../../expression/feel.js'
import { nodeOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { Report } from '../node-rule.js'
import { checkExpressionText } from './expression.js'

const kinds = ['timeDate', 'timeDuration', 'timeCycle'] as const

/** The ways to say when, of which exactly one must be used. */
export function timerKinds(definition: BpmnNode): readonly (typeof kinds)[number][] {
  return kinds.filter((kind) => nodeOf(definition, kind))
}

function staticProblem(kind: (typeof kinds)[number], text: string): string | undefined {
  const value = fromJson(JSON.stringify(text))
  if (kind === 'timeDuration') {
    if (asDuration(value)) return undefined
    return `Invalid timer duration expression (Invalid duration format '${text}' for expression '${text}'.)`
  }
  if (kind === 'timeDate') {
    if (isZonedDateTime(text) && asInstant(value) !== undefined) return undefined
    return `Invalid timer date expression (Invalid date-time format '${text}' for expression '${text}'.)`
  }
  const reading = firstOfCycle(text, 0)
  return typeof reading === 'string' ? `Invalid timer cycle expression (${reading})` : undefined
}

/** Checks what a timer says, as far as that can be known before it is set. */
export function checkTimer(definition: BpmnNode, event: BpmnNode, report: Report): void {
  const [kind, ...others] = timerKinds(definition)
  if (!kind || others.length > 0) {
    report('Must be exactly one type of timer: timeDuration, timeDate or timeCycle', { on: definition })
    return
  }
  const node = nodeOf(definition, kind)
  const text = (node && textOf(node, 'body')?.trim()) ?? ''
  checkExpressionText(
    text === '' ? undefined : text,
    (message) => report(message, { on: definition, path: kind }),
    {
      optional: true,
    },
  )
  if (text.startsWith('=')) return
  const problem = staticProblem(kind, text)
  if (problem !== undefined) report(problem, { on: event })
}
