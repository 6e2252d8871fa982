import { warnOf, type Run } from '../runtime/run.js'
import { UTC } from '../values/zone.js'
import { dateTimeOf } from '../values/date-time.js'
import { conforms, type FeelType } from '../values/feel-type.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind, isList } from '../values/kind-of.js'

/** The value as one of the type (DMN 1.5, 10.3.2.9.4): a list of one is its element and the other way round, a date is the midnight it begins with; null, with a warning, if it is none. */
export function coerce(value: FeelValue, type: FeelType | undefined, run: Run): FeelValue {
  if (!type || type.kind === 'any' || conforms(value, type)) return value
  const instance = asInstance(value, type)
  return instance ?? warnOf(run, 'INVALID_TYPE', 'Expected another type, but found {}', value)
}

function asInstance(value: FeelValue, type: FeelType): FeelValue | undefined {
  const [only] = isList(value) ? value : []
  if (isList(value) && value.length === 1 && only !== undefined && conforms(only, type)) return only
  if (type.kind === 'list' && !isList(value) && conforms(value, type.element)) return [value]
  if (hasKind(value, 'date') && type.kind === 'simple' && type.value === 'date-time')
    return dateTimeOf(value, 0, UTC)
  return undefined
}
