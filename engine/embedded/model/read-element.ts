import type { BpmnElementType } from '../log/bpmn-element-type.js'
import { extensionOf, isSet, nodeOf, nodesOf, type BpmnNode } from './bpmn-node.js'
import { draftOf, type ElementDraft } from './element-draft.js'
import { mapsInputs, mapsOutputs } from './maps-variables.js'
import { readListeners } from './read-listeners.js'
import { readLoop } from './read-loop.js'
import { readMappings } from './read-mappings.js'
import { eventTypeOf, readMessage, readTrigger } from './read-trigger.js'
import { readWork } from './read-work.js'

const events: ReadonlySet<BpmnElementType> = new Set([
  'START_EVENT',
  'INTERMEDIATE_CATCH_EVENT',
  'INTERMEDIATE_THROW_EVENT',
  'BOUNDARY_EVENT',
  'END_EVENT',
])

function triggerOf(node: BpmnNode, type: BpmnElementType): Pick<ElementDraft, 'trigger' | 'eventType'> {
  // A receive task catches like a message event, but Zeebe names no event type for it.
  if (type === 'RECEIVE_TASK') {
    return { trigger: readMessage(nodeOf(node, 'messageRef')), eventType: 'UNSPECIFIED' }
  }
  if (!events.has(type)) return { trigger: { kind: 'none' }, eventType: 'UNSPECIFIED' }
  const trigger = readTrigger(node)
  return { trigger, eventType: eventTypeOf(trigger) }
}

/** Reads one flow node by itself; what ties it to others comes later. */
export function readElement(node: BpmnNode, type: BpmnElementType, scope: ElementDraft): ElementDraft {
  const loop = readLoop(node)
  const event = triggerOf(node, type)
  const ioMapping = extensionOf(node, 'zeebe:IoMapping')
  const inner = draftOf({
    id: node.id ?? '',
    name: node.name ?? '',
    type,
    ...event,
    ...readWork(node, type),
    scope,
    inputs: mapsInputs(type, event.trigger) ? readMappings(ioMapping, 'inputParameters') : [],
    outputs: mapsOutputs(type, event.trigger) ? readMappings(ioMapping, 'outputParameters') : [],
    interrupting:
      type === 'BOUNDARY_EVENT' ? node['cancelActivity'] !== false : node['isInterrupting'] !== false,
    isForCompensation: isSet(node, 'isForCompensation'),
    executionListeners: readListeners(node, 'zeebe:ExecutionListeners'),
    taskListeners: readListeners(node, 'zeebe:TaskListeners'),
  })
  if (!loop) return inner
  const body = draftOf({
    id: inner.id,
    name: inner.name,
    type: 'MULTI_INSTANCE_BODY',
    eventType: 'UNSPECIFIED',
    scope,
    loop,
    inner,
    isForCompensation: inner.isForCompensation,
  })
  inner.scope = body
  return body
}

/** The flow elements directly inside a process or sub-process, in the order of the file. */
export function flowElements(node: BpmnNode): readonly BpmnNode[] {
  return nodesOf(node, 'flowElements')
}
