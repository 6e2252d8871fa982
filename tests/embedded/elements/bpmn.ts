/** Little pieces of BPMN XML, put together by tests so that each shows the whole model it is about. */

const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

export interface File {
  readonly name: string
  readonly content: string
}

function attributes(values: Readonly<Record<string, string | boolean | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${String(value).replaceAll('"', '&quot;')}"`],
    )
    .join('')
}

/** `<bpmn:type id=…>inner</bpmn:type>` */
export function node(
  type: string,
  id: string,
  inner = '',
  values: Readonly<Record<string, string | boolean>> = {},
): string {
  return `<bpmn:${type}${attributes({ id, ...values })}>${inner}</bpmn:${type}>`
}

export function extensions(...inner: readonly string[]): string {
  return inner.length === 0 ? '' : `<bpmn:extensionElements>${inner.join('')}</bpmn:extensionElements>`
}

export function zeebe(
  type: string,
  values: Readonly<Record<string, string | boolean>> = {},
  inner = '',
): string {
  return `<zeebe:${type}${attributes(values)}>${inner}</zeebe:${type}>`
}

export const job = (type: string, retries?: string): string =>
  zeebe('taskDefinition', retries === undefined ? { type } : { type, retries })

export function mapping(
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>> = {},
): string {
  const list = (kind: string, pairs: Readonly<Record<string, string>>): string =>
    Object.entries(pairs)
      .map(([target, source]) => zeebe(kind, { source, target }))
      .join('')
  return zeebe('ioMapping', {}, list('input', inputs) + list('output', outputs))
}

/** `flow('a', 'b')` is the sequence flow `a-b`. */
export function flow(from: string, to: string, condition?: string): string {
  const inner =
    condition === undefined
      ? ''
      : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition.replaceAll('<', '&lt;')}</bpmn:conditionExpression>`
  return node('sequenceFlow', `${from}-${to}`, inner, { sourceRef: from, targetRef: to })
}

/** Flows along a path: `path('start', 'task', 'end')`. */
export function path(...ids: readonly string[]): string {
  return ids
    .slice(1)
    .map((id, index) => flow(ids[index] ?? '', id))
    .join('')
}

export const start = node('startEvent', 'start')
export const end = node('endEvent', 'end')

export const service = (id: string, inner = ''): string =>
  node('serviceTask', id, extensions(job(id)) + inner)

export function timer(kind: 'timeDuration' | 'timeDate' | 'timeCycle', text: string): string {
  return `<bpmn:timerEventDefinition><bpmn:${kind}>${text}</bpmn:${kind}></bpmn:timerEventDefinition>`
}

export const refers = (kind: string, id?: string): string =>
  `<bpmn:${kind}EventDefinition${id === undefined ? '' : ` ${kind}Ref="${id}"`}/>`

export const message = (id: string, name: string, correlationKey = '=key'): string =>
  node('message', id, extensions(zeebe('subscription', { correlationKey })), { name })

export function multiInstance(
  values: Readonly<Record<string, string>>,
  sequential = false,
  condition = '',
): string {
  const inner = extensions(zeebe('loopCharacteristics', values)) + condition
  return `<bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}">${inner}</bpmn:multiInstanceLoopCharacteristics>`
}

/** A file with one executable process of this id; `roots`: messages, errors and the like. */
export function bpmn(id: string, body: string, roots = ''): File {
  const process = node('process', id, body, { isExecutable: true })
  const content = `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions ${namespaces} id="definitions" targetNamespace="urn:test">${process}${roots}</bpmn:definitions>`
  return { name: `${id}.bpmn`, content: withReferences(content) }
}

/** Modelling tools write each flow at both ends too. */
function withReferences(xml: string): string {
  const flows = [...xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)" sourceRef="([^"]+)" targetRef="([^"]+)"/g)]
  return xml.replace(
    /<bpmn:(\w*(?:Event|Task|task|Gateway|Activity))( id="([^"]+)"[^>]*)>(<bpmn:extensionElements>.*?<\/bpmn:extensionElements>)?/g,
    (all: string, ...groups) => {
      const id = String(groups[2])
      const refs = flows.flatMap(([, flowId = '', source, target]) => [
        ...(target === id ? [`<bpmn:incoming>${flowId}</bpmn:incoming>`] : []),
        ...(source === id ? [`<bpmn:outgoing>${flowId}</bpmn:outgoing>`] : []),
      ])
      return all + refs.sort().join('')
    },
  )
}
