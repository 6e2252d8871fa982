import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' }
import type { BpmnNode } from '../../engine/embedded/model/bpmn-node.js'

interface Moddle {
  fromXML(xml: string): Promise<{ rootElement: BpmnNode; warnings: readonly { message: string }[] }>
}

// The package ships no types.
const moddle: string = 'bpmn-moddle'
const { BpmnModdle } = (await import(moddle)) as { BpmnModdle: new (extensions: object) => Moddle }

/** Real moddle, as the process engine reads diagrams; a warning is an error here too. */
export async function parseDiagram(xml: string): Promise<BpmnNode> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml)
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('; '))
  return rootElement
}

/** One user task with its headers. */
export function task(id: string, headers: Readonly<Record<string, string>>, more = ''): string {
  const { groups = headers['department'] ?? 'intake', form, ...rest } = headers
  const written = Object.entries(rest).map(([key, value]) => `<zeebe:header key="${key}" value="${value}" />`)
  return `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements>
    ${form === undefined ? '' : `<zeebe:formDefinition formId="${form}" />`}
    <zeebe:assignmentDefinition candidateGroups="${groups}" />
    <zeebe:taskHeaders>${written.join('')}</zeebe:taskHeaders></bpmn:extensionElements>${more}</bpmn:userTask>`
}

export function worker(id: string, type = 'bancheng:close-case'): string {
  return `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${type}" /></bpmn:extensionElements></bpmn:serviceTask>`
}

/** Flows from `"a > b > c"` lines; `"a ?cond> b"` has a condition, `"a *> b"` is a's default. Incoming and outgoing lists are moddle's own business. */
export function diagram(elements: string, flows: readonly string[]): string {
  const edges = flows.flatMap((line) => {
    const parts = line.split(/\s*(\?[^>]*>|\*?>)\s*/)
    return parts.flatMap((_, index) =>
      index % 2 === 1
        ? [{ from: parts[index - 1] ?? '', by: parts[index] ?? '', to: parts[index + 1] ?? '' }]
        : [],
    )
  })
  const ended = edges.map(({ from, by, to }, index) => {
    const condition = by.startsWith('?') ? by.slice(1, -1).replaceAll('"', '&quot;') : undefined
    const body =
      condition === undefined
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`
    return `<bpmn:sequenceFlow id="f${index}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`
  })
  const tied = edges.reduce((xml, { from, by, to }, index) => {
    const inner = (id: string): RegExp => new RegExp(`(id="${id}"[^>]*?)(/>|>)`)
    const withDefault = by === '*>' ? xml.replace(`id="${from}"`, `id="${from}" default="f${index}"`) : xml
    const outgoing = tie(withDefault, inner(from), `<bpmn:outgoing>f${index}</bpmn:outgoing>`)
    return tie(outgoing, inner(to), `<bpmn:incoming>f${index}</bpmn:incoming>`)
  }, elements)
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="t">
  <bpmn:process id="p" isExecutable="true">${tied}${ended.join('')}</bpmn:process></bpmn:definitions>`
}

/** Puts a flow reference into an element: after its extension elements, where the schema wants it. */
function tie(xml: string, element: RegExp, reference: string): string {
  return xml.replace(element, (whole, head: string, close: string) => {
    if (close === '/>') {
      const name = /<(bpmn:\w+)[^<]*$/.exec(xml.slice(0, xml.indexOf(whole)) + head)?.[1] ?? ''
      return `${head}>${reference}</${name}>`
    }
    return `${head}>${reference}`
  })
}
