import type { BpmnElementType } from '../log/bpmn-element-type.js'
import { isSet, type BpmnNode } from './bpmn-node.js'

const kinds: Readonly<Record<string, BpmnElementType>> = {
  'bpmn:Process': 'PROCESS',
  'bpmn:SubProcess': 'SUB_PROCESS',
  'bpmn:AdHocSubProcess': 'AD_HOC_SUB_PROCESS',
  'bpmn:CallActivity': 'CALL_ACTIVITY',
  'bpmn:StartEvent': 'START_EVENT',
  'bpmn:IntermediateCatchEvent': 'INTERMEDIATE_CATCH_EVENT',
  'bpmn:IntermediateThrowEvent': 'INTERMEDIATE_THROW_EVENT',
  'bpmn:BoundaryEvent': 'BOUNDARY_EVENT',
  'bpmn:EndEvent': 'END_EVENT',
  'bpmn:Task': 'TASK',
  'bpmn:ServiceTask': 'SERVICE_TASK',
  'bpmn:SendTask': 'SEND_TASK',
  'bpmn:ReceiveTask': 'RECEIVE_TASK',
  'bpmn:UserTask': 'USER_TASK',
  'bpmn:ManualTask': 'MANUAL_TASK',
  'bpmn:BusinessRuleTask': 'BUSINESS_RULE_TASK',
  'bpmn:ScriptTask': 'SCRIPT_TASK',
  'bpmn:ExclusiveGateway': 'EXCLUSIVE_GATEWAY',
  'bpmn:ParallelGateway': 'PARALLEL_GATEWAY',
  'bpmn:InclusiveGateway': 'INCLUSIVE_GATEWAY',
  'bpmn:EventBasedGateway': 'EVENT_BASED_GATEWAY',
}

/** Things inside a process that say nothing to an engine. */
const silent = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'])

/** Zeebe's name of the kind of a flow node; undefined for what is no flow node or cannot run. */
export function elementKind(node: BpmnNode): BpmnElementType | undefined {
  if (node.$type === 'bpmn:SubProcess' && isSet(node, 'triggeredByEvent')) return 'EVENT_SUB_PROCESS'
  return kinds[node.$type]
}

/** Whether an element inside a process is passed over on purpose. */
export function isSilent(node: BpmnNode): boolean {
  return silent.has(node.$type)
}
