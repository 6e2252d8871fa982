import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { passThrough } from './flow/pass-through.js'

/** An end or a milestone and nothing else. Source: Zeebe, "None events"; BPMN 2.0, 10.5.3. */
export const noneThrow: ElementBehaviour = { activate: passThrough, complete: leave }
