/** Something that evaluates FEEL, to be measured. */
export interface FeelEvaluator {
  readonly name: string
  /** Evaluations of an expression per second of wall time, over some milliseconds. Rejects if it has no value. */
  perSecond(source: string, milliseconds: number): Promise<number>
  readonly close: () => void
}

/** Evaluations per second of something that runs in this process. */
export function perSecond(evaluateOnce: () => unknown, milliseconds: number): number {
  if ((evaluateOnce() ?? null) === null) throw new Error('Expected a value, but found null')
  const start = performance.now()
  let count = 0
  while (performance.now() - start < milliseconds) {
    for (let turn = 0; turn < 10; turn += 1) evaluateOnce()
    count += 10
  }
  return (count / (performance.now() - start)) * 1000
}
