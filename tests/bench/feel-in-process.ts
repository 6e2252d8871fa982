import { evaluate as evaluateFeelin } from 'feelin'
import { compileExpression, evaluate, type EvaluationScope } from '../../engine/embedded/expression/feel.js'
import { perSecond, type FeelEvaluator } from './feel-evaluator.js'
import { feelVariables } from './feel-expressions.js'

const texts = new Map(Object.entries(feelVariables).map(([name, value]) => [name, JSON.stringify(value)]))
const scope: EvaluationScope = {
  variable: (name) => texts.get(name),
  names: () => [...texts.keys()],
  at: 0,
  random: () => 0.5,
  uuid: () => '',
}

/** This engine's evaluator: compiled once, as a deployed expression is; the variables are the JSON texts that the journal keeps. */
export const ours: FeelEvaluator = {
  name: 'ours',
  perSecond(source, milliseconds) {
    const compiled = compileExpression(source)
    if (compiled.kind === 'error') throw new Error(compiled.message)
    const once = (): unknown => {
      const evaluation = evaluate(compiled, scope)
      return evaluation.kind === 'value' ? evaluation.value : null
    }
    return Promise.resolve(perSecond(once, milliseconds))
  },
  close: () => undefined,
}

/** feelin: it has no compiled form; the variables are objects read before. */
export const feelin: FeelEvaluator = {
  name: 'feelin',
  perSecond: (source, milliseconds) =>
    Promise.resolve(perSecond(() => evaluateFeelin(source, feelVariables).value, milliseconds)),
  close: () => undefined,
}
