import { stopped } from '../budget/stop.js'
import { warn } from '../runtime/run.js'
import { equals } from '../values/equality.js'
import type { FeelValue } from '../values/feel-value.js'
import { kindOf } from '../values/kind-of.js'
import { sameZone, type Zone } from '../values/zone.js'
import { overload, type Library } from './built-in.js'

/** DMN 1.5, 10.3.4.2 and 10.3.4.10; Camunda 8.8, boolean functions. */
export const BOOLEAN_FUNCTIONS = {
  not: [overload('negand: boolean?', ([negand]) => (typeof negand === 'boolean' ? !negand : null))],
  'is defined': [overload('value: Any', ([value]) => value !== null)],
  'get or else': [overload('value: Any, default: Any', ([value, fallback]) => value ?? fallback ?? null)],
  assert: [
    overload('value: Any, condition: Any, cause?: string?', ([value, condition, cause], run) => {
      if (condition === true) return value
      const message = typeof cause === 'string' ? cause : 'The condition is not fulfilled'
      warn(run, 'ASSERT_FAILURE', message)
      throw stopped(message, 'assertion')
    }),
  ],
  is: [
    overload('value1: Any, value2: Any', ([a = null, b = null], { budget }) => {
      if (kindOf(a) !== kindOf(b)) return false
      return equals(a, b, budget) === true && sameZone(zoneOf(a), zoneOf(b))
    }),
  ],
} satisfies Library

function zoneOf(value: FeelValue): Zone | undefined {
  return typeof value === 'object' && value !== null && 'zone' in value ? value.zone : undefined
}
