import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { BpmnModdle } from 'bpmn-moddle'

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box extends Point {
  readonly id: string
  readonly width: number
  readonly height: number
}
interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}
/** The picture of a process: what is drawn where, and what of the model is not drawn. */
export interface Diagram {
  readonly nodes: readonly Box[]
  readonly labels: readonly Box[]
  readonly lanes: readonly Box[]
  readonly lines: readonly Line[]
  readonly undrawn: readonly string[]
}

interface Element {
  readonly $type: string
  readonly id: string
  readonly name?: string
  readonly bpmnElement?: Element
  readonly bounds?: Point & { readonly width: number; readonly height: number }
  readonly label?: { readonly bounds?: Element['bounds'] }
  readonly waypoint?: readonly Point[]
  readonly sourceRef?: Element
  readonly targetRef?: Element
  readonly flowElements?: readonly Element[]
  readonly planeElement?: readonly Element[]
  readonly rootElements?: readonly Element[]
  readonly diagrams?: readonly { readonly plane: Element }[]
}

/** Reads the picture out of a BPMN file. */
export async function readDiagram(file: string): Promise<Diagram> {
  const zeebe = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json') as object
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(readFileSync(file, 'utf8'))
  if (warnings.length > 0) throw new Error(warnings.map((one) => one.message).join())
  const definitions = rootElement as unknown as Element
  const drawn = definitions.diagrams?.[0]?.plane.planeElement ?? []
  const process = definitions.rootElements?.find((one) => one.$type === 'bpmn:Process')
  const elements = process?.flowElements ?? []
  const boxes = drawn.flatMap((one) => box(one.bpmnElement?.id ?? one.id, one.bounds))
  const isNode = (id: string): boolean => elements.some((one) => one.id === id)
  return {
    nodes: boxes.filter((one) => isNode(one.id)),
    labels: drawn.flatMap((one) => box(`label of ${one.bpmnElement?.id}`, one.label?.bounds)),
    lanes: boxes.filter((one) => !isNode(one.id) && !one.id.startsWith('pool-')),
    lines: drawn.flatMap((one) => line(one)),
    undrawn: elements
      .filter((one) => !drawn.some((shape) => shape.bpmnElement?.id === one.id))
      .map((one) => one.id),
  }
}

function box(id: string, bounds: Element['bounds']): Box[] {
  return bounds ? [{ id, x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }] : []
}

function line(one: Element): Line[] {
  const flow = one.bpmnElement
  if (!one.waypoint || !flow?.sourceRef || !flow.targetRef) return []
  return [{ id: flow.id, from: flow.sourceRef.id, to: flow.targetRef.id, points: one.waypoint }]
}
