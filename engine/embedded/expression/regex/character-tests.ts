import type { CharacterTest } from './pattern.js'
import { unicodeBlock } from './unicode-block.js'

const CATEGORIES = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn'.split(
    ' ',
  ),
)

const known = new Map<string, CharacterTest>()

function category(name: string): CharacterTest {
  const test = known.get(name)
  if (test) return test
  // A pattern of ours for one character, never the user's.
  const expression = new RegExp(`^\\p{${name}}$`, 'u')
  const fresh: CharacterTest = (point) => expression.test(String.fromCodePoint(point))
  known.set(name, fresh)
  return fresh
}

/** The set of `\p{…}`; undefined for a category or block that Unicode does not have. */
export function propertyTest(name: string): CharacterTest | undefined {
  if (CATEGORIES.has(name)) return category(name)
  const block = name.startsWith('Is') ? unicodeBlock(name.slice(2)) : undefined
  if (!block) return undefined
  const [first, last] = block
  return (point) => point >= first && point <= last
}

/** All but these. */
export function not(test: CharacterTest): CharacterTest {
  return (point) => !test(point)
}

/** One character. */
export function only(wanted: number): CharacterTest {
  return (point) => point === wanted
}

const digit: CharacterTest = (point) => (point < 128 ? point >= 48 && point <= 57 : category('Nd')(point))
const space: CharacterTest = (point) => point === 32 || point === 9 || point === 10 || point === 13
const word: CharacterTest = (point) => !category('P')(point) && !category('Z')(point) && !category('C')(point)
const nameStart: CharacterTest = (point) =>
  point === 58 || point === 95 || category('L')(point) || category('Nl')(point)
const nameCharacter: CharacterTest = (point) =>
  nameStart(point) || point === 45 || point === 46 || point === 0xb7 || digit(point) || category('M')(point)

/** The sets of `\s`, `\d`, `\w`, `\i`, `\c` (XML Schema part 2, appendix F). */
export const LETTER_CLASSES: ReadonlyMap<string, CharacterTest> = new Map([
  ['s', space],
  ['d', digit],
  ['w', word],
  ['i', nameStart],
  ['c', nameCharacter],
  ['S', not(space)],
  ['D', not(digit)],
  ['W', not(word)],
  ['I', not(nameStart)],
  ['C', not(nameCharacter)],
])

/** The characters that are the same as this one but for their case. */
export function caseVariants(point: number): number[] {
  const character = String.fromCodePoint(point)
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()]
  const variants = [character, lower, upper, lower.toUpperCase(), upper.toLowerCase()]
  return [...new Set(variants)].flatMap((variant) => {
    const [first, ...others] = variant
    return first !== undefined && others.length === 0 ? [first.codePointAt(0) ?? point] : []
  })
}

/** The set, widened by what differs from its members in case only. */
export function ignoringCase(test: CharacterTest): CharacterTest {
  return (point) => test(point) || caseVariants(point).some(test)
}
