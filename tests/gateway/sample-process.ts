/** A BPMN file of one executable process. `inside` is the XML between its tags; it may use the prefix `zeebe`. */
export function sampleProcess(id: string, inside: string, outside = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_${id}" targetNamespace="http://bancheng/tests">
  <bpmn:process id="${id}" isExecutable="true">${inside}</bpmn:process>${outside}
</bpmn:definitions>`
}

/** Nodes, each given by its XML, joined one after the other by flows `f1`, `f2` … */
export function sequence(...nodes: readonly string[]): string {
  const ids = nodes.map((node) => /id="([^"]+)"/.exec(node)?.[1] ?? '')
  const flows = ids.slice(1).map((id, index) => flow(`f${index + 1}`, ids[index] ?? '', id))
  return nodes.join('') + flows.join('')
}

export function flow(id: string, from: string, to: string, condition = ''): string {
  const inside = condition
    ? `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`
    : ''
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`
}

export const start = '<bpmn:startEvent id="start"/>'
export const end = '<bpmn:endEvent id="end"/>'

export function serviceTask(id: string, type: string, extension = ''): string {
  return `<bpmn:serviceTask id="${id}"><bpmn:extensionElements>
    <zeebe:taskDefinition type="${type}"/>${extension}</bpmn:extensionElements></bpmn:serviceTask>`
}

/** A catch event that waits for the message `name`, correlated by the variable `key`; its message stands outside the process. */
export function messageCatch(id: string): string {
  return `<bpmn:intermediateCatchEvent id="${id}"><bpmn:messageEventDefinition messageRef="message"/></bpmn:intermediateCatchEvent>`
}

export function message(name: string, key: string): string {
  return `<bpmn:message id="message" name="${name}"><bpmn:extensionElements>
    <zeebe:subscription correlationKey="=${key}"/></bpmn:extensionElements></bpmn:message>`
}

export function timerCatch(id: string, duration: string): string {
  return `<bpmn:intermediateCatchEvent id="${id}"><bpmn:timerEventDefinition>
    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration>
    </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`
}
