import type Canvas from 'diagram-js/lib/core/Canvas'

/** What the palette takes on the left, and a little air on the other sides, px. */
const PALETTE = 130
const AIR = 30

/** Shows the whole diagram beside the palette, never larger than it is drawn. */
export function showWhole(canvas: Canvas): void {
  canvas.zoom('fit-viewport')
  const { inner, outer } = canvas.viewbox()
  if (inner.width === 0 || outer.width === 0) return
  const scale = Math.min(
    1,
    (outer.width - PALETTE - AIR) / inner.width,
    (outer.height - 2 * AIR) / inner.height,
  )
  const width = outer.width / scale
  const height = outer.height / scale
  const y = inner.y - Math.max(AIR / scale, (height - inner.height) / 2)
  canvas.viewbox({ x: inner.x - PALETTE / scale, y, width, height })
}
