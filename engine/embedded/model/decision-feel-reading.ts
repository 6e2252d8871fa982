import type { DmnElement } from 'dmn-moddle'
import { compileExpression, compileUnaryTests, type CompiledExpression } from '../expression/feel.js'
import { namedType, type FeelType } from '../expression/values/feel-type.js'
import { decisionRefusal, textOfProperty } from './decision-nodes.js'

/** What the expressions of a file may count on. */
export interface DecisionReading {
  /** All names the file declares. */
  readonly names: readonly string[]
  readonly types: ReadonlyMap<string, FeelType>
}

/** Compiles the FEEL of an element with a `text`; undefined if it is empty. Other languages are refused. */
export function readFeel(
  element: DmnElement | undefined,
  { names, types }: DecisionReading,
  how: 'expression' | 'tests' = 'expression',
): CompiledExpression | undefined {
  const text = textOfProperty(element, 'text')
  if (!element) return undefined
  const language = textOfProperty(element, 'expressionLanguage')
  if (language !== '' && !/feel/i.test(language)) {
    throw decisionRefusal(`the expression language '${language}' is not supported, only FEEL`, element)
  }
  if (text === '') return undefined
  const compiled =
    how === 'tests' ? compileUnaryTests(text, { names, types }) : compileExpression(text, { names, types })
  if (compiled.kind === 'error') throw decisionRefusal(compiled.message, element)
  return compiled
}

/** The type an element's `typeRef` names; undefined if it names none or one that nobody defines. */
export function readTypeName(element: DmnElement, { types }: DecisionReading): FeelType | undefined {
  const name = textOfProperty(element, 'typeRef').replace(/^feel:/, '')
  const type = namedType(name) ?? types.get(name)
  return type?.kind === 'any' ? undefined : type
}
