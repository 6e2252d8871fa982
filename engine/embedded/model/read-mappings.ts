import { nodesOf, textOf, type BpmnNode } from './bpmn-node.js'
import { readExpression, type Expression } from './expression.js'
import type { Mapping } from './mapping.js'

interface MappingDraft {
  readonly name: string
  source?: Expression
  readonly entries: MappingDraft[]
}

function place(entries: MappingDraft[], path: readonly string[], source: Expression): void {
  let level = entries
  path.forEach((name, depth) => {
    let entry = level.find((candidate) => candidate.name === name)
    if (!entry) {
      entry = { name, entries: [] }
      level.push(entry)
    }
    // A later mapping of the same target takes the place of the earlier one.
    if (depth === path.length - 1) {
      entry.source = source
      entry.entries.length = 0
    } else {
      delete entry.source
      level = entry.entries
    }
  })
}

/** Reads the `inputParameters` or `outputParameters` of a `zeebe:ioMapping`. */
export function readMappings(
  ioMapping: BpmnNode | undefined,
  property: 'inputParameters' | 'outputParameters',
): readonly Mapping[] {
  const entries: MappingDraft[] = []
  for (const node of ioMapping ? nodesOf(ioMapping, property) : []) {
    place(entries, (textOf(node, 'target') ?? '').split('.'), readExpression(textOf(node, 'source') ?? ''))
  }
  return entries
}
