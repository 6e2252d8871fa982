import type { Expression } from './expression.js'

/** What sets off an event or is set off by it. Source: BPMN 2.0, 10.5.5 "Event definitions"; Zeebe, "Events". */
export type Trigger =
  | { readonly kind: 'none' }
  | { readonly kind: 'terminate' }
  | { readonly kind: 'timer'; readonly timer: 'date' | 'duration' | 'cycle'; readonly expression: Expression }
  | { readonly kind: 'message'; readonly name?: Expression; readonly correlationKey?: Expression }
  /** Without a code it catches every error. */
  | { readonly kind: 'error'; readonly code?: Expression }
  /** Without a code it catches every escalation. */
  | { readonly kind: 'escalation'; readonly code?: Expression }
  | { readonly kind: 'signal'; readonly name?: Expression }
  | { readonly kind: 'link'; readonly name: string }
  /** `activityId`: the one activity to be compensated; absent: all of the scope. */
  | { readonly kind: 'compensation'; readonly activityId?: string }
  | {
      readonly kind: 'conditional'
      readonly condition?: Expression
      /** The variables it speaks of: with them it may become true. */
      readonly names: ReadonlySet<string>
      /** The changes of these that count; absent: all. */
      readonly changes?: ReadonlySet<string>
    }
  | { readonly kind: 'unknown'; readonly definition: string }
