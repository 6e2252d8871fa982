import { describe, expect, it } from 'vitest'
import { valueOf } from '../evaluate-source.js'

describe('how points and ranges lie to each other (DMN 1.5, table 78)', () => {
  it.each([
    ['before(1, 10)', 'true'],
    ['before([1..5), [5..10])', 'true'],
    ['before([1..5], [5..10])', 'false'],
    ['before(1, (1..5])', 'true'],
    ['after([5..10], [1..5))', 'true'],
    ['after(12, [2..5])', 'true'],
    ['meets([1..5], [5..10])', 'true'],
    ['meets([1..5], (5..8])', 'false'],
    ['met by([5..10], [1..5])', 'true'],
    ['overlaps([5..10], [1..6])', 'true'],
    ['overlaps((5..8], [1..5))', 'false'],
    ['overlaps before([1..5], [4..10])', 'true'],
    ['overlaps before([1..5), [5..10])', 'false'],
    ['overlaps after([4..10], [1..5))', 'true'],
    ['finishes(5, [1..5])', 'true'],
    ['finishes([3..5], [1..5])', 'true'],
    ['finished by([5..10], (1..10))', 'false'],
    ['includes([5..10], 6)', 'true'],
    ['includes([1..10], [1..5))', 'true'],
    ['during(1, (1..10])', 'false'],
    ['during([4..6], [1..10))', 'true'],
    ['starts((1..5), (1..10))', 'true'],
    ['starts(1, (1..8])', 'false'],
    ['started by([1..10], [1..5])', 'true'],
    ['coincides((1..5], [1..5))', 'false'],
    ['coincides(point1: 5, point2: 5)', 'true'],
    ['before(1, "a")', 'null'],
    ['before(@"2026-01-01", [@"2026-02-01"..@"2026-03-01"])', 'true'],
    ['range("(1..3]")', '(1..3]'],
    ['range("[\\"a\\"..\\"c\\"]")', '["a".."c"]'],
    ['range("[@\\"P1D\\"..duration(\\"P2D\\")]")', '[P1D..P2D]'],
    ['range("[1..]")', 'null'],
    ['range("[2..1]")', 'null'],
    ['range("[1+1..3]")', 'null'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})
