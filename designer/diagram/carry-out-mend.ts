import type Modeler from 'bpmn-js/lib/Modeler'
import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory'
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type { QuickEdit, QuickMend } from '../../engine/browser.js'

interface Extension {
  readonly $type: string
  readonly values?: readonly { readonly key?: string; readonly value?: string }[]
  $parent?: unknown
}

/** Makes the changes of a mend to an element, as one step that can be undone. */
export function carryOutMend(modeler: Modeler, id: string, { edits }: QuickMend): void {
  const element = modeler.get<ElementRegistry>('elementRegistry').get(id)
  if (element === undefined) return
  const factory = modeler.get<BpmnFactory>('bpmnFactory')
  const node = element.businessObject as {
    readonly extensionElements?: { readonly values?: readonly Extension[] }
  }
  const make = (type: string, attributes: object): Extension => factory.create(type, attributes) as never

  const values = edits.reduce(
    (extensions, edit) => changed(extensions, edit, make),
    node.extensionElements?.values ?? [],
  )
  const extensionElements = make('bpmn:ExtensionElements', { values })
  extensionElements.$parent = node
  for (const value of values) value.$parent = extensionElements
  modeler.get<Modeling>('modeling').updateProperties(element as never, { extensionElements })
}

function changed(
  extensions: readonly Extension[],
  edit: QuickEdit,
  make: (type: string, attributes: object) => Extension,
): readonly Extension[] {
  const others = (type: string): readonly Extension[] => extensions.filter(({ $type }) => $type !== type)
  switch (edit.kind) {
    case 'makeJobBased':
      return others('zeebe:UserTask')
    case 'setCandidateGroups': {
      const before = extensions.find(({ $type }) => $type === 'zeebe:AssignmentDefinition')
      const after = make('zeebe:AssignmentDefinition', { ...before, candidateGroups: edit.value })
      return [...others('zeebe:AssignmentDefinition'), after]
    }
    case 'setHeader':
    case 'removeHeader': {
      const headers = extensions.find(({ $type }) => $type === 'zeebe:TaskHeaders')?.values ?? []
      const kept = headers.flatMap(({ key, value }) => (key === edit.key ? [] : [{ key, value }]))
      const all = edit.kind === 'setHeader' ? [...kept, { key: edit.key, value: edit.value }] : kept
      const values = all.map((header) => make('zeebe:Header', header))
      const after = make('zeebe:TaskHeaders', { values })
      for (const value of values) value.$parent = after
      return [...others('zeebe:TaskHeaders'), after]
    }
  }
}
