import { toJson } from '../../expression/feel.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure, type Failure } from '../failure.js'
import { evaluateList } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** The items of the input collection as it reads now, each as JSON text. */
export function readItems(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
): readonly string[] | Failure {
  const list = evaluateList(work, loop.inputCollection, body.key)
  return isFailure(list) ? list : list.value.map((item) => toJson(item))
}
