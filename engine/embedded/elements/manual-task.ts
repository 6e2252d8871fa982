import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { passThrough } from './flow/pass-through.js'

/** Work that no engine sees. Source: Zeebe, "Manual tasks"; BPMN 2.0, 10.3.3. */
export const manualTask: ElementBehaviour = { activate: passThrough, complete: leave }
