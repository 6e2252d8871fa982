import type { Budget } from '../budget/budget.js'
import type { EvaluationScope } from '../evaluation-scope.js'
import { describeValue } from '../values/describe-value.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Warning } from '../warning.js'

/** One evaluation under way. */
export interface Run {
  readonly scope: EvaluationScope
  readonly budget: Budget
  readonly warnings: Warning[]
  /** The variables read so far. */
  readonly variables: Map<string, FeelValue>
}

const MAX_WARNINGS = 50

/** Keeps a warning; beyond the first few nobody reads them. */
export function warn(run: Run, type: Warning['type'], message: string): null {
  if (run.warnings.length < MAX_WARNINGS) run.warnings.push({ type, message })
  return null
}

/**
 * Keeps a warning whose sentence names values: each `{}` in it stands for one, in quotes.
 * Answers null, which stands for what could not be evaluated.
 */
export function warnOf(
  run: Run,
  type: Warning['type'],
  sentence: string,
  ...values: readonly FeelValue[]
): null {
  if (run.warnings.length >= MAX_WARNINGS) return null
  let next = 0
  return warn(
    run,
    type,
    sentence.replaceAll('{}', () => `'${describeValue(values[next++] ?? null)}'`),
  )
}
