import { describe, expect, it } from 'vitest'
import { compileUnaryTests } from '../../../engine/embedded/expression/feel.js'
import { passes } from './evaluate-source.js'

describe('unary tests (DMN 1.5, 10.3.1.2, rules 15 to 17)', () => {
  it.each([
    ['-', 1, true],
    ['', 1, true],
    ['5', 5, true],
    ['"a", "b"', 'b', true],
    ['"a", "b"', 'c', false],
    ['< 10', 9, true],
    ['< 10', 'a', false],
    ['< 10, > 50', 60, true],
    ['[18..60)', 60, false],
    [']1..3[', 2, true],
    ['not("a", "b")', 'c', true],
    ['not("a", "b")', 'a', false],
    ['not(> 3)', 3, true],
    ['null', null, true],
    ['null', 1, false],
    ['true', true, true],
    ['true', false, false],
    ['[1, 2, 3]', 2, true],
    ['contains(?, "ood")', 'good', true],
    ['? > limit and ? < 2 * limit', 15, true],
    ['limit', 10, true],
    ['>= limit', 9, false],
    ['every x in ? satisfies x > 2', [3, 4], true],
    ['> date("2026-01-01")', '2026-02-09', false],
    ['{a: 1}', { a: 1 }, true],
    ['limit > 5', 'anything', true],
    ['limit > 50', 'anything', false],
    ['not(limit > 5)', 'anything', false],
    ['true, "z"', false, false],
    ['= 5', 5, true],
    ['!= 5', 5, false],
  ])('%j lets %j pass: %s', (tests, input, passed) => {
    expect(passes(tests, input, { limit: 10 })).toBe(passed)
  })

  it.each(['> 5 and < 10', '1,', 'not(', '..'])('%j are no tests', (tests) => {
    expect(compileUnaryTests(tests).kind).toBe('error')
  })
})
