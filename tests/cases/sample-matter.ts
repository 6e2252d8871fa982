import type { Matter } from '../../engine/catalogue/matter.js'

interface SampleTask {
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
  readonly output?: string
}

function userTask({ id, headers, output }: SampleTask): string {
  const lines = Object.entries(headers).map(([key, value]) => `<zeebe:header key="${key}" value="${value}"/>`)
  const mapping = output
    ? `<zeebe:ioMapping><zeebe:output source="=opinion" target="${output}"/></zeebe:ioMapping>`
    : ''
  return `<bpmn:userTask id="${id}"><bpmn:extensionElements>${mapping}<zeebe:taskHeaders>${lines.join('')}</zeebe:taskHeaders></bpmn:extensionElements></bpmn:userTask>`
}

function flow(from: string, to: string, condition = ''): string {
  const inside =
    condition &&
    `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`
}

function close(id: string): string {
  return `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="bancheng:close-case"/></bpmn:extensionElements></bpmn:serviceTask>`
}

const basis = 'anqiu-standard-2021#4.3.4'

/** Task headers of the sample, changed where a test wants them so. */
export type HeaderChanges = Readonly<Record<string, Readonly<Record<string, string>>>>

const tasks: readonly SampleTask[] = [
  {
    id: 'intake',
    headers: {
      act: 'accept-case',
      timeLimit: '5 workingDay',
      onExpiry: 'deemedAcceptance',
      basis: 'license-law-2019#32',
    },
  },
  { id: 'supplement', headers: { act: 'supplement-case', title: '补正申请材料' } },
  {
    id: 'ruling',
    headers: { act: 'decide-case', department: 'housing', level: 'bureauHead', decides: 'acceptance' },
  },
  {
    id: 'planning',
    output: 'opinionPlanning',
    headers: {
      act: 'give-opinion',
      department: 'planning',
      timeLimit: '5 workingDay',
      onExpiry: 'deemedConsent',
      basis,
    },
  },
  {
    id: 'landscaping',
    output: 'opinionLandscaping',
    headers: {
      act: 'give-opinion',
      department: 'landscaping',
      timeLimit: '3 workingDay',
      onExpiry: 'deemedConsent',
      basis,
    },
  },
  {
    id: 'fire',
    output: 'opinionFire',
    headers: {
      act: 'give-opinion',
      department: 'fire',
      timeLimit: '4 workingDay',
      onExpiry: 'escalate',
      express: 'true',
      basis: 'fire-law-2021#11',
    },
  },
  {
    id: 'decide',
    headers: {
      act: 'decide-case',
      department: 'housing',
      timeLimit: '3 workingDay',
      onExpiry: 'escalate',
      basis: 'license-law-2019#42',
    },
  },
  { id: 'issue', headers: { act: 'issue-certificate' } },
]

/** A small joint review: intake with supplement and referral, three departments side by side, decision, certificate, close. */
function sampleProcess(changes: HeaderChanges = {}): string {
  const changed = tasks.map((task) => ({ ...task, headers: { ...task.headers, ...changes[task.id] } }))
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="sample" targetNamespace="http://bancheng/tests">
  <bpmn:message id="withdrawn" name="withdrawn"><bpmn:extensionElements><zeebe:subscription correlationKey="=caseNumber"/></bpmn:extensionElements></bpmn:message>
  <bpmn:process id="sample-review" isExecutable="true">
    <bpmn:startEvent id="start"/>${changed.map(userTask).join('')}
    <bpmn:exclusiveGateway id="merge"/>
    <bpmn:exclusiveGateway id="checked" default="checked-ask"/>
    <bpmn:exclusiveGateway id="ruled" default="ruled-ask"/>
    <bpmn:exclusiveGateway id="ask"/>
    <bpmn:parallelGateway id="split"/><bpmn:parallelGateway id="join"/>
    <bpmn:boundaryEvent id="planningWithdrawn" attachedToRef="planning"><bpmn:messageEventDefinition messageRef="withdrawn"/></bpmn:boundaryEvent>
    <bpmn:exclusiveGateway id="planned"/>
    <bpmn:exclusiveGateway id="decided" default="decided-issue"/>
    ${close('closeGranted')}${close('closeRefused')}
    <bpmn:endEvent id="endGranted"/><bpmn:endEvent id="endRefused"/>
    ${flow('start', 'merge')}${flow('merge', 'intake')}${flow('intake', 'checked')}${flow('checked', 'ask')}
    ${flow('checked', 'supplement', '=intake.result = "supplement"')}${flow('supplement', 'merge')}
    ${flow('checked', 'ruling', '=intake.result = "referred"')}${flow('ruling', 'ruled')}${flow('ruled', 'ask')}
    ${flow('ruled', 'closeRefused', '=decision.result = "refused"')}
    ${flow('ask', 'split')}${flow('split', 'planning')}${flow('split', 'landscaping')}${flow('split', 'fire')}
    ${flow('planning', 'planned')}${flow('planningWithdrawn', 'planned')}${flow('planned', 'join')}
    ${flow('landscaping', 'join')}${flow('fire', 'join')}${flow('join', 'decide')}${flow('decide', 'decided')}
    ${flow('decided', 'issue')}${flow('decided', 'closeRefused', '=decision.result = "refused"')}
    ${flow('issue', 'closeGranted')}${flow('closeGranted', 'endGranted')}${flow('closeRefused', 'endRefused')}
  </bpmn:process>
</bpmn:definitions>`
}

/** The sample as a matter on the list; promised limit ten working days. */
export function sampleMatter(changes: HeaderChanges = {}): Matter {
  return {
    id: 'sample',
    name: '联合审查样例',
    code: 'SAMPLE-01',
    version: 1,
    kind: 'joint',
    process: 'sample-review',
    leadDepartment: 'housing',
    departments: [
      { id: 'planning', name: '规划局' },
      { id: 'landscaping', name: '园林局' },
      { id: 'fire', name: '消防机构', sensitive: 'fireSafety' },
      { id: 'housing', name: '住建局' },
    ],
    record: {
      approvingBody: '住建局',
      legalBasis: [{ law: 'license-law-2019#26', text: '联合办理' }],
      conditions: ['有用地批准'],
      materials: [
        { id: 'drawing', name: '总平面图', required: true, copies: 1, kind: 'original' },
        { id: 'deed', name: '用地批准书', required: true, copies: 1, kind: 'copy' },
        { id: 'photo', name: '现场照片', required: false, copies: 1, kind: 'electronic' },
      ],
      procedure: ['受理', '联审', '决定'],
      statutoryLimit: { amount: 20, unit: 'workingDay', basis: 'license-law-2019#42' },
      promisedLimit: { amount: 10, unit: 'workingDay' },
      fee: { amount: 0, basis: '不收费' },
      responsible: [{ department: 'housing', post: '科长' }],
      place: '一楼综合窗口',
      enquiryPhone: '12345',
      complaintPhone: '12345',
    },
    forms: { application: 'application', planning: 'opinion' },
    bpmn: [{ path: 'process.bpmn', text: sampleProcess(changes) }],
    dmn: [],
    formSchemas: {
      application: {
        id: 'application',
        components: [{ type: 'number', key: 'area', label: '面积', validate: { required: true, min: 1 } }],
      },
      opinion: { id: 'opinion', components: [{ type: 'number', key: 'ratio', label: '容积率' }] },
    },
    scenarios: [],
  }
}
