import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Canvas {
  zoom(to: 'fit-viewport', center: 'auto'): number
  zoom(): number
  viewbox(): { inner: { x: number; y: number; width: number; height: number } }
  viewbox(box: { x: number; y: number; width: number; height: number }): void
}

const margin = 24

/** Shows the whole diagram with a little air around it. */
export function fitDiagram(viewer: NavigatedViewer): void {
  const canvas = viewer.get<Canvas>('canvas')
  canvas.zoom('fit-viewport', 'auto')
  const { x, y, width, height } = canvas.viewbox().inner
  canvas.viewbox({ x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin })
}
