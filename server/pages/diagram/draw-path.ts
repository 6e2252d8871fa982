import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { DiagramPath } from '../api/diagram.js'

interface Canvas {
  addMarker(element: string, marker: string): void
  removeMarker(element: string, marker: string): void
}

interface ElementRegistry {
  get(id: string): unknown
  forEach(visit: (element: { id: string }) => void): void
}

const markers = ['completed', 'active', 'taken', 'incident'] as const

/** Marks each element of the diagram by what became of it. An element that is at work again counts as active. */
export function drawPath(viewer: NavigatedViewer, path: DiagramPath): void {
  const canvas = viewer.get<Canvas>('canvas')
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  const active = new Set(path.active)
  const marked: Readonly<Record<(typeof markers)[number], readonly string[]>> = {
    completed: path.completed.filter((id) => !active.has(id)),
    active: path.active,
    taken: path.taken,
    incident: path.incidents.map((incident) =>
      typeof incident === 'string' ? incident : incident.elementId,
    ),
  }
  registry.forEach(({ id }) => markers.forEach((marker) => canvas.removeMarker(id, marker)))
  for (const marker of markers) {
    for (const id of new Set(marked[marker])) {
      // The process itself is active too, but has no shape.
      if (registry.get(id) !== undefined) canvas.addMarker(id, marker)
    }
  }
}
