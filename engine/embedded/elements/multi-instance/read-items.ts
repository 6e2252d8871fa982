import { asList, describeWarnings, resultType, toJson, type EvaluationScope } from '../../expression/feel.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, type Failure } from '../failure.js'
import type { ItemMemory } from '../item-memory.js'
import { evaluateIn, scopeFor } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** Bodies beyond this number are not remembered; they are only slower. */
const MAX_REMEMBERED = 1000

function isStillTrue({ read }: ItemMemory, scope: EvaluationScope): boolean {
  for (const [name, text] of read) if (scope.variable(name) !== text) return false
  return true
}

function remember(work: Work, body: ElementInstance, memory: ItemMemory): void {
  const [oldest] = work.itemMemory.keys()
  if (work.itemMemory.size >= MAX_REMEMBERED && oldest !== undefined) work.itemMemory.delete(oldest)
  work.itemMemory.set(body.key, memory)
}

/**
 * The items of the input collection as it reads now, each as JSON text. It reads the same as long as the variables do that it was
 * made of, so it is not made anew for each inner instance; what depends on time or chance is.
 */
export function readItems(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
): readonly string[] | Failure {
  const scope = scopeFor(work, body.key)
  const known = work.itemMemory.get(body.key)
  if (known && isStillTrue(known, scope)) return known.items
  const read = new Map<string, string | undefined>()
  const lasting = { holds: true }
  const watched: EvaluationScope = {
    variable(name) {
      const text = scope.variable(name)
      read.set(name, text)
      return text
    },
    names() {
      lasting.holds = false
      return scope.names()
    },
    get at() {
      lasting.holds = false
      return scope.at
    },
    random() {
      lasting.holds = false
      return scope.random()
    },
    uuid() {
      lasting.holds = false
      return scope.uuid()
    },
  }
  const found = evaluateIn(loop.inputCollection, watched)
  if (found.kind === 'failure') return failure('EXTRACT_VALUE_ERROR', found.message, body.key)
  const list = asList(found.value)
  if (!list) {
    const was = resultType(found.value)
    const message = `Expected result of the expression '${loop.inputCollection.source}' to be 'ARRAY', but was '${was}'.`
    return failure('EXTRACT_VALUE_ERROR', message + describeWarnings(found.warnings), body.key)
  }
  const items = list.map((item) => toJson(item))
  if (lasting.holds) remember(work, body, { read, items })
  return items
}
