import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { passThrough } from './flow/pass-through.js'

/** A task of no kind. Source: Zeebe, "Undefined tasks"; BPMN 2.0, 10.3.3. */
export const undefinedTask: ElementBehaviour = { activate: passThrough, complete: leave }
