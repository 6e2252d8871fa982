/** What unwinds a compilation. Caught by `compileExpression`, never seen outside. */
export interface SyntaxFault {
  readonly kind: 'fault'
  readonly message: string
  readonly offset: number
}

const FAULT = Symbol('no FEEL')

/** An error that ends the compilation, with the place in the source. */
export function syntaxError(message: string, offset: number): Error {
  return new Error(message, { cause: { mark: FAULT, offset } })
}

/** The fault of a thrown error; undefined for every other thing thrown. */
export function faultOf(thrown: unknown): SyntaxFault | undefined {
  if (thrown instanceof RangeError) return { kind: 'fault', message: 'it is nested too deeply', offset: 0 }
  if (!(thrown instanceof Error) || typeof thrown.cause !== 'object' || thrown.cause === null)
    return undefined
  const { mark, offset } = thrown.cause as { mark?: unknown; offset?: unknown }
  return mark === FAULT ? { kind: 'fault', message: thrown.message, offset: Number(offset) } : undefined
}
