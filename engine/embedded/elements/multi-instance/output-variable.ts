import type { LoopCharacteristics } from '../../model/loop-characteristics.js'

const VARIABLE = /^[\p{L}_$][\p{L}\p{N}_$]*(?=$|\.)/u

/**
 * The variable in which an inner instance leaves its result: what the output element names if it is a plain name or a path.
 * It is made beforehand, so that what a worker brings stays with the inner instance.
 */
export function outputVariable(loop: Pick<LoopCharacteristics, 'outputElement'>): string | undefined {
  const source = loop.outputElement?.source
  if (source === undefined || !/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(source)) return undefined
  return VARIABLE.exec(source)?.[0]
}
