import { say } from '../language/say.js'

const id = (): string => Math.random().toString(36).slice(2, 9)

/** A diagram with nothing but a start. */
export function emptyDiagram(processId: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions_${id()}" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <bpmn:process id="${processId}" name="${escaped(name)}" isExecutable="true">
    <bpmn:startEvent id="submitted" name="${say('提交申请', 'Application submitted')}" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_${id()}">
    <bpmndi:BPMNPlane id="plane_${id()}" bpmnElement="${processId}">
      <bpmndi:BPMNShape id="submitted_di" bpmnElement="submitted">
        <dc:Bounds x="180" y="240" width="36" height="36" />
        <bpmndi:BPMNLabel><dc:Bounds x="176" y="283" width="44" height="14" /></bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`
}

/** A decision table with one input, one output and no rule yet. */
export function emptyDecision(decisionId: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="definitions_${id()}" name="${say('决策', 'Decisions')}" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${decisionId}" name="${decisionId}">
    <decisionTable id="table_${id()}">
      <input id="input_${id()}"><inputExpression id="expression_${id()}" typeRef="string"><text></text></inputExpression></input>
      <output id="output_${id()}" name="result" typeRef="string" />
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram><dmndi:DMNShape dmnElementRef="${decisionId}"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape></dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`
}

/** A form without a field. */
export function emptyForm(formId: string): string {
  const form = {
    type: 'default',
    id: formId,
    executionPlatform: 'Camunda Cloud',
    executionPlatformVersion: '8.8.0',
    schemaVersion: 19,
    components: [],
  }
  return `${JSON.stringify(form, undefined, 2)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
