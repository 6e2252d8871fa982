import type { Expression } from './expression.js'

/** Work that is offered to job workers. Source: Zeebe, `zeebe:taskDefinition`, `zeebe:taskHeaders`. */
export interface JobDefinition {
  readonly type: Expression
  readonly retries: Expression
  readonly headers: Readonly<Record<string, string>>
}
