import type Modeler from 'bpmn-js/lib/Modeler'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Selection from 'diagram-js/lib/features/selection/Selection'

/** Brings an element into view and selects it, so that the panel shows its properties; nothing where there is no such element. */
export function revealElement(modeler: Modeler, id: string): void {
  const element = modeler.get<ElementRegistry>('elementRegistry').get(id)
  if (element === undefined) return
  const canvas = modeler.get<Canvas>('canvas')
  // The process has no shape: selecting nothing shows its properties.
  if (element.parent === undefined || element.parent === null) {
    modeler.get<Selection>('selection').select([])
    return
  }
  canvas.scrollToElement(element as never, 120)
  modeler.get<Selection>('selection').select(element as never)
  canvas.focus()
}
