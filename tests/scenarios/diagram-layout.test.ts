import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDiagram, type Box, type Diagram, type Point } from './diagram.js'

const matters = join(import.meta.dirname, '../../processes/matters')
const files = readdirSync(matters, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.bpmn'),
)

type Segment = readonly [Point, Point]

const segments = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point])
const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
/** The box a horizontal or vertical segment covers, widened by `margin`. */
const covered = ([a, b]: Segment, margin: number): Box => ({
  id: '',
  x: Math.min(a.x, b.x) - margin,
  y: Math.min(a.y, b.y) - margin,
  width: Math.abs(a.x - b.x) + 2 * margin,
  height: Math.abs(a.y - b.y) + 2 * margin,
})
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]))

describe.each(files)('the picture of %s', (file) => {
  let diagram: Diagram
  beforeAll(async () => {
    diagram = await readDiagram(join(matters, file))
  })

  it('shows every element', () => {
    expect(diagram.undrawn).toEqual([])
    expect(diagram.nodes.length).toBeGreaterThan(10)
  })

  it('puts no two elements and no two labels upon each other', () => {
    const boxes = [...diagram.nodes, ...diagram.labels]
    expect(
      pairs(boxes)
        .filter(([one, other]) => overlap(one, other))
        .map(([one, other]) => [one.id, other.id]),
    ).toEqual([])
  })

  it('keeps every element within one lane', () => {
    const within = (one: Box, lane: Box): boolean =>
      one.x > lane.x &&
      one.y > lane.y &&
      one.x + one.width < lane.x + lane.width &&
      one.y + one.height < lane.y + lane.height
    const astray = diagram.nodes.filter(
      (one) => diagram.lanes.filter((lane) => within(one, lane)).length !== 1,
    )
    expect(astray.map((one) => one.id)).toEqual([])
  })

  it('draws flows in right angles', () => {
    const slanted = diagram.lines.filter((line) =>
      segments(line.points).some(([a, b]) => a.x !== b.x && a.y !== b.y),
    )
    expect(slanted.map((line) => line.id)).toEqual([])
  })

  it('leads no flow through an element it does not belong to', () => {
    const through = diagram.lines.flatMap((line) =>
      diagram.nodes
        .filter((node) => node.id !== line.from && node.id !== line.to)
        .filter((node) => segments(line.points).some((segment) => overlap(covered(segment, 1), node)))
        .map((node) => [line.id, node.id]),
    )
    expect(through).toEqual([])
  })

  it('leads no flow through a label', () => {
    const through = diagram.lines.flatMap((line) =>
      diagram.labels
        .filter((label) => segments(line.points).some((segment) => overlap(covered(segment, 0.5), label)))
        .map((label) => [line.id, label.id]),
    )
    expect(through).toEqual([])
  })

  it('lets no two flows cross or run upon each other', () => {
    const meeting = pairs(diagram.lines).filter(([one, other]) =>
      segments(one.points).some((a) =>
        segments(other.points).some((b) => overlap(covered(a, 0.5), covered(b, 0.5))),
      ),
    )
    expect(meeting.map(([one, other]) => [one.id, other.id])).toEqual([])
  })
})
