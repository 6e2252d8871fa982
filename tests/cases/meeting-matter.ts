import type { Matter } from '../../engine/catalogue/matter.js'
import { sampleMatter } from './sample-matter.js'

/** Task headers of the sample's meeting. */
const meetingHeaders: Readonly<Record<string, string>> = {
  act: 'hold-meeting',
  title: '联审会议',
  department: 'housing',
  meeting: 'jointReview',
  departments: 'planning,landscaping,fire',
  expressDepartments: 'fire',
  noticePeriod: '3 workingDay',
  onAbsence: 'deemedConsent',
  basis: 'anqiu-standard-2021#4.3.4',
}

function task(id: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([key, value]) => `<zeebe:header key="${key}" value="${value}"/>`)
  return `<bpmn:userTask id="${id}"><bpmn:extensionElements><zeebe:taskHeaders>${lines.join('')}</zeebe:taskHeaders></bpmn:extensionElements></bpmn:userTask>`
}

const flow = (from: string, to: string): string =>
  `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`

/** A small matter with one joint meeting between intake and closing, under the sample's departments; the meeting can be withdrawn. */
export function meetingMatter(changes: Readonly<Record<string, string | undefined>> = {}): Matter {
  const merged = { ...meetingHeaders, ...changes }
  const headers = Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  id="meeting-definitions" targetNamespace="http://bancheng/tests">
  <bpmn:message id="withdrawn" name="withdrawn"><bpmn:extensionElements><zeebe:subscription correlationKey="=caseNumber"/></bpmn:extensionElements></bpmn:message>
  <bpmn:process id="sample-meeting" isExecutable="true">
    <bpmn:startEvent id="start"/>${task('intake', { act: 'accept-case', timeLimit: '5 workingDay', onExpiry: 'deemedAcceptance', basis: 'license-law-2019#32' })}
    ${task('meeting', headers)}
    <bpmn:boundaryEvent id="meetingWithdrawn" attachedToRef="meeting"><bpmn:messageEventDefinition messageRef="withdrawn"/></bpmn:boundaryEvent>
    <bpmn:exclusiveGateway id="held"/>
    <bpmn:serviceTask id="close"><bpmn:extensionElements><zeebe:taskDefinition type="bancheng:close-case"/></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:endEvent id="end"/>
    ${flow('start', 'intake')}${flow('intake', 'meeting')}${flow('meeting', 'held')}${flow('meetingWithdrawn', 'held')}${flow('held', 'close')}${flow('close', 'end')}
  </bpmn:process>
</bpmn:definitions>`
  return { ...sampleMatter(), process: 'sample-meeting', bpmn: [{ path: 'process.bpmn', text }] }
}
