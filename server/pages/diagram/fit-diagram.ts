import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Canvas {
  zoom(to: 'fit-viewport', center: 'auto'): number
  viewbox(): Box & { inner: Box; outer: { width: number; height: number } }
  viewbox(box: Box): void
}

interface ElementRegistry {
  get(id: string): (Box & { waypoints?: unknown }) | undefined
}

const margin = 24
const legible = 0.9

/** Shows the whole diagram with a little air around it. */
export function showWhole(viewer: NavigatedViewer): void {
  const canvas = viewer.get<Canvas>('canvas')
  canvas.zoom('fit-viewport', 'auto')
  const { x, y, width, height } = canvas.viewbox().inner
  canvas.viewbox({ x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin })
}

/** Shows the elements named so large that their names can be read, in the middle of the view; the whole if there are none. */
export function showElements(viewer: NavigatedViewer, ids: readonly string[]): void {
  const canvas = viewer.get<Canvas>('canvas')
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  const boxes = ids.flatMap((id) => registry.get(id) ?? []).filter(({ waypoints }) => waypoints === undefined)
  if (boxes.length === 0) {
    showWhole(viewer)
    return
  }
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  const { outer } = canvas.viewbox()
  const width = Math.max(outer.width / legible, right - left + 2 * margin)
  const height = Math.max(outer.height / legible, bottom - top + 2 * margin)
  canvas.viewbox({ x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height })
}
