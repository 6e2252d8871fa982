import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newBudget } from '../../../engine/embedded/expression/budget/budget.js'
import { compilePattern } from '../../../engine/embedded/expression/regex/compile-pattern.js'
import { findAll } from '../../../engine/embedded/expression/regex/search.js'
import { valueOf } from './evaluate-source.js'

const call = (name: string, ...args: readonly string[]): string =>
  valueOf(
    `${name}(${args.map((_, index) => `a${index}`).join(', ')})`,
    Object.fromEntries(args.map((arg, index) => [`a${index}`, arg])),
  )

describe('regular expressions (XPath and XQuery Functions and Operators 3.1, 5.6)', () => {
  it.each([
    ['foobar', '^fo*bar', '', 'true'],
    ['foobar', 'oba', '', 'true'],
    ['abc', '^b', '', 'false'],
    ['a\nb', '^b', 'm', 'true'],
    ['a\nb', 'a.b', '', 'false'],
    ['a\nb', 'a.b', 's', 'true'],
    ['\u212a', 'k', 'i', 'true'],
    ['x', '[A-Z-[OI]]', 'i', 'true'],
    ['o', '[A-Z-[OI]]', 'i', 'false'],
    ['hello world', 'hello[ ]world ', 'x', 'true'],
    ['hello world', '\\p{ I s B a s i c L a t i n }+', 'x', 'true'],
    ['hello world', '\\p{ IsBasicLatin}+', '', 'null'],
    ['办成', '^\\p{IsCJKUnifiedIdeographs}{2}$', '', 'true'],
    ['办成', '^\\p{Lo}+$', '', 'true'],
    ['办成', '^\\w+$', '', 'true'],
    ['🐎', '^.$', '', 'true'],
    ['11010119900307888X', '^\\d{17}[\\dX]$', '', 'true'],
    ['abab', '^(ab)\\1$', '', 'true'],
    ['abAB', '^(ab)\\1$', 'i', 'true'],
    ['a+b', 'a+b', 'q', 'true'],
    ['abcd', '(asd)[asd\\1]', '', 'null'],
    ['abcd', '(a\\1)', '', 'null'],
    ['abcd', 'a{2,1}', '', 'null'],
    ['abcd', '(?=a)', '', 'null'],
    ['abcd', '[a', '', 'null'],
    ['abcd', '*a', '', 'null'],
    ['abcd', 'a', 'p', 'null'],
    ['a-b', '[a-]-[b]', '', 'true'],
    ['', '^$', '', 'true'],
  ])('matches(%j, %j, %j) is %s', (input, pattern, flags, value) => {
    expect(call('matches', input, pattern, flags)).toBe(value)
  })

  it.each([
    ['abracadabra', 'a.*?a', '*', '"*c*bra"'],
    ['abracadabra', 'a(.)', 'a$1$1', '"abbraccaddabbra"'],
    ['AAAA', 'A+', 'b', '"b"'],
    ['AAAA', 'A+?', 'b', '"bbbb"'],
    ['darted', '^(.*?)d(.*)$', '$1c$2', '"carted"'],
    ['abcd', '(ab)|(a)', '[1=$1][2=$2]', '"[1=ab][2=]cd"'],
    ['0123456789', '(\\d{3})(\\d{3})(\\d{4})', '($1) $2-$3', '"(012) 345-6789"'],
    ['facetiously', '[aeiouy]', '[$0]', '"f[a]c[e]t[i][o][u]sl[y]"'],
    ['abc', 'b', '$12', '"a2c"'],
    ['abc', 'b', '\\$', '"a$c"'],
    ['abc', 'b', '$', 'null'],
    ['abc', 'b', '\\', 'null'],
    ['abc', 'x*', '-', 'null'],
  ])('replace(%j, %j, %j) is %s', (input, pattern, replacement, value) => {
    expect(call('replace', input, pattern, replacement)).toBe(value)
  })

  it('finds what the host would find', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '(a|b)',
      '(?:ab)',
      '^',
      '$',
      '(a*)',
      '(b|)',
    )
    const piece = fc
      .tuple(atom, fc.constantFrom('', '', '?', '*', '+', '*?', '+?', '{1,2}'))
      .map(([base, quantifier]) => (/[$^]/.test(base) && base.length === 1 ? base : base + quantifier))
    const pattern = fc
      .array(
        fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((branches) => branches.join('|'))
    const text = fc.array(fc.constantFrom('a', 'b', '1'), { maxLength: 8 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(pattern, text, (source, input) => {
        const compiled = compilePattern(source, '')
        if (compiled.kind !== 'pattern') throw new Error(source)
        const found = findAll(compiled, input, newBudget()).map(({ start, end }) => [start, end])
        const wanted = [...input.matchAll(new RegExp(source, 'gu'))].map((match) => [
          match.index,
          match.index + match[0].length,
        ])
        expect(found).toEqual(wanted)
      }),
      { numRuns: 2_000 },
    )
  })
})
