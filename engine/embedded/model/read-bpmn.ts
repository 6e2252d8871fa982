import { BpmnModdle } from 'bpmn-moddle'
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' }
import { isSet, nodesOf, type BpmnNode } from './bpmn-node.js'
import { checkCatchEvents } from './check-catch-events.js'
import { checkElements } from './check-elements.js'
import { checkLoops } from './check-loops.js'
import { describeProblems, type Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'
import { readProcess } from './read-process.js'
import { refuseHostileXml } from './xml-guard.js'

/** What a BPMN file brings, or why it is refused. */
export type BpmnReading =
  | {
      readonly kind: 'read'
      /** The file as bpmn-moddle parsed it, for lint rules. */
      readonly definitions: BpmnNode
      readonly processes: readonly ProcessModel[]
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly problems: readonly Problem[] }

const moddle = new BpmnModdle({ zeebe })

function refused(name: string, problems: readonly Problem[]): BpmnReading {
  return { kind: 'refused', reason: describeProblems(name, problems), problems }
}

function unreadable(name: string, message: string, element = 'definitions'): BpmnReading {
  return refused(name, [{ of: 'Element', element, message }])
}

function check(processes: readonly ProcessModel[]): readonly Problem[] {
  return processes.flatMap((model) => [...checkCatchEvents(model), ...checkLoops(model)])
}

/** The diagram interchange says nothing to an engine, and tools leave references to deleted shapes in it. */
function concernsDiagram({ property }: { readonly property?: string }): boolean {
  return property?.startsWith('bpmndi:') ?? false
}

/** Reads the executable processes of a BPMN file. `checked`: it was deployed before, and today's rules do not matter. */
export async function readBpmn(name: string, xml: string, checked = false): Promise<BpmnReading> {
  const hostile = refuseHostileXml(xml)
  if (hostile !== undefined) return unreadable(name, hostile)
  let parsed
  try {
    parsed = await moddle.fromXML(xml)
  } catch (error) {
    return unreadable(name, (error as Error).message)
  }
  const warning = parsed.warnings.find((one) => !concernsDiagram(one))
  if (warning) return unreadable(name, warning.message, warning.element?.id)
  const nodes = nodesOf(parsed.rootElement, 'rootElements').filter(
    (node) => node.$type === 'bpmn:Process' && isSet(node, 'isExecutable'),
  )
  if (nodes.length === 0) return unreadable(name, 'Must contain at least one executable process')
  const definitions = parsed.rootElement
  if (checked) return { kind: 'read', definitions, processes: nodes.map(readProcess) }
  const problems = nodes.flatMap(checkElements)
  if (problems.length > 0) return refused(name, problems)
  const processes = nodes.map(readProcess)
  const found = check(processes)
  return found.length > 0 ? refused(name, found) : { kind: 'read', definitions, processes }
}
