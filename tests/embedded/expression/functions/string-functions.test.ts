import { describe, expect, it } from 'vitest'
import { valueOf } from '../evaluate-source.js'

describe('string functions (DMN 1.5, 10.3.4.3; Camunda 8.8)', () => {
  it.each([
    ['string length("🐎办成")', '3'],
    ['substring("🐎foo", 2)', '"foo"'],
    ['substring("foobar", -3, 2)', '"ba"'],
    ['substring("foobar", 3, 3.8)', '"oba"'],
    ['substring("foobar", 0)', '""'],
    ['substring("foobar", 7)', '""'],
    ['substring("foobar", -7)', 'null'],
    ['substring("foobar", 7, 1)', 'null'],
    ['upper case("aBc4ß")', '"ABC4SS"'],
    ['lower case("ABC")', '"abc"'],
    ['substring before("foobar", "bar")', '"foo"'],
    ['substring before("foobar", "xyz")', '""'],
    ['substring after("foobar", "ob")', '"ar"'],
    ['substring after("foobar", "xyz")', '""'],
    ['contains("foobar", "of")', 'false'],
    ['starts with("foobar", "fo")', 'true'],
    ['ends with(string: "foobar", match: "r")', 'true'],
    ['contains(null, "a")', 'null'],
    ['trim("  hello  world ")', '"hello  world"'],
    ['is blank(" \t")', 'true'],
    ['to base64("FEEL")', '"RkVFTA=="'],
    ['to base64("中文")', '"5Lit5paH"'],
    ['uuid()', '"00000000-0000-4000-8000-000000000000"'],
    ['string join(["a", null, "c"], "X")', '"aXc"'],
    ['string join(["a", "b"], ", ", "[", "]")', '"[a, b]"'],
    ['string join(["a", 1])', 'null'],
    ['string join(["a", "c"], "X", "foo")', 'null'],
    ['string join([])', '""'],
    ['string(null)', 'null'],
    ['string("a")', '"a"'],
    ['string([1, "a", {b: null}])', String.raw`"[1, \"a\", {b:null}]"`],
    ['string(@"PT24H")', '"P1D"'],
    ['split("a;b;c;;", ";")', '["a", "b", "c", "", ""]'],
    ['split("a", "x*")', 'null'],
    ['extract("references are 1234, 1256, 1378", "12[0-9]*")', '["1234", "1256"]'],
    ['upper case(["a"])', '"A"'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})
