import { asList, asText, describeWarnings, resultType } from '../../expression/feel.js'
import type { AdHoc } from '../../model/ad-hoc.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { unknownElements } from './unknown-elements.js'

const HEAD = 'Failed to activate ad-hoc elements. '

/** The ids of the elements that an ad-hoc sub-process activates by itself, as its expression reads now. */
export function readActiveElements(
  work: Work,
  instance: ElementInstance,
  adHoc: AdHoc,
): readonly string[] | Failure {
  const { activeElements } = adHoc
  if (!activeElements) return []
  const found = evaluateValue(work, activeElements, instance.key)
  if (isFailure(found)) return failure(found.errorType, HEAD + found.message)
  const expected = `${HEAD}Expected result of the expression '${activeElements.source}' to be 'ARRAY'`
  const items = asList(found.value)
  if (!items) {
    const was = `but was '${resultType(found.value)}'.${describeWarnings(found.warnings)}`
    return failure('EXTRACT_VALUE_ERROR', `${expected}, ${was}`)
  }
  const ids = items.flatMap((item) => asText(item) ?? [])
  if (ids.length < items.length) {
    const was = "but was 'ARRAY' containing at least one non-'STRING' item."
    return failure('EXTRACT_VALUE_ERROR', `${expected} containing 'STRING' items, ${was}`)
  }
  const unknown = unknownElements(instance.key, adHoc, ids)
  return unknown === undefined ? ids : failure('EXTRACT_VALUE_ERROR', unknown)
}
