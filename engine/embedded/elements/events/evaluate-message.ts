import { present } from '../../log/present.js'
import { asNumber, asText, describeWarnings, resultType, toJson } from '../../expression/feel.js'
import type { Trigger } from '../../model/trigger.js'
import { failure, type Failure } from '../failure.js'
import { evaluateText, evaluateValue } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** What a catch event waits for. */
export interface AwaitedMessage {
  readonly name: string
  readonly correlationKey: string
}

/** The name and the correlation key of a message as they read in this scope now. */
export function evaluateMessage(
  work: Work,
  trigger: Extract<Trigger, { readonly kind: 'message' }>,
  scopeKey: number,
): AwaitedMessage | Failure {
  const name = evaluateText(work, present(trigger.name), scopeKey)
  if (name.kind === 'failure') return name
  const source = present(trigger.correlationKey)
  const found = evaluateValue(work, source, scopeKey)
  if (found.kind === 'failure') return found
  const text = asText(found.value) ?? (asNumber(found.value) === undefined ? undefined : toJson(found.value))
  if (text !== undefined) return { name: name.value, correlationKey: text }
  const was = resultType(found.value)
  const message = `Failed to extract the correlation key for '${source.source}': The value must be either a string or a number, but was '${was}'.`
  return failure('EXTRACT_VALUE_ERROR', message + describeWarnings(found.warnings), scopeKey)
}
