import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { Trigger } from './trigger.js'

const passedThrough: ReadonlySet<BpmnElementType> = new Set([
  'TASK',
  'MANUAL_TASK',
  'EXCLUSIVE_GATEWAY',
  'PARALLEL_GATEWAY',
  'INCLUSIVE_GATEWAY',
])

const events: ReadonlySet<BpmnElementType> = new Set([
  'INTERMEDIATE_CATCH_EVENT',
  'INTERMEDIATE_THROW_EVENT',
  'END_EVENT',
])

const withoutInputs: ReadonlySet<Trigger['kind']> = new Set([
  'none',
  'link',
  'escalation',
  'error',
  'terminate',
  'compensation',
])

const withoutOutputs: ReadonlySet<Trigger['kind']> = new Set(['terminate', 'compensation'])

/** Whether Zeebe carries out the input mappings of an element; where it does nothing with them, nothing comes of them. */
export function mapsInputs(type: BpmnElementType, { kind }: Trigger): boolean {
  if (type === 'START_EVENT' || passedThrough.has(type)) return false
  return !events.has(type) || !withoutInputs.has(kind)
}

/** Whether Zeebe carries out the output mappings of an element. */
export function mapsOutputs(type: BpmnElementType, { kind }: Trigger): boolean {
  return !passedThrough.has(type) && !(events.has(type) && withoutOutputs.has(kind))
}
