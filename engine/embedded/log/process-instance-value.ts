import type { BpmnElementType } from './bpmn-element-type.js'
import type { BpmnEventType } from './bpmn-event-type.js'

/** What a record says of one element instance. Source: Zeebe protocol, `ProcessInstanceRecordValue`. */
export interface ProcessInstanceValue {
  readonly bpmnElementType: BpmnElementType
  readonly bpmnEventType: BpmnEventType
  readonly elementId: string
  readonly bpmnProcessId: string
  readonly version: number
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  /** Key of the element instance around this one; absent at the top. */
  readonly flowScopeKey?: number
  readonly parentProcessInstanceKey?: number
  readonly parentElementInstanceKey?: number
}
