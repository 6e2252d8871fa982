import { describe, expect, it } from 'vitest'
import { decide, outputOf } from './decide.js'
import { decision, dmnFile, literal } from './dmn-file.js'

const entry = (name: string, logic: string, type = ''): string =>
  `<contextEntry>${name ? `<variable name="${name}"${type ? ` typeRef="${type}"` : ''}/>` : ''}${logic}</contextEntry>`

const knowledge = (id: string, name: string, parameters: string, body: string): string =>
  `<businessKnowledgeModel id="${id}" name="${name}"><encapsulatedLogic>${parameters
    .split(',')
    .map((parameter) => `<formalParameter name="${parameter}" typeRef="number"/>`)
    .join('')}${body}</encapsulatedLogic></businessKnowledgeModel>`

describe('boxed expressions (DMN 1.5, 7.3 and 10.2)', () => {
  it.each([
    ['a literal', literal('x + 1'), '4'],
    [
      'a context',
      `<context>${entry('a', literal('x'))}${entry('b c', literal('a * 2'))}</context>`,
      '{"a":3,"b c":6}',
    ],
    [
      'a context with a result',
      `<context>${entry('net price', literal('x'))}${entry('', literal('net price * 2'))}</context>`,
      '6',
    ],
    ['a list', `<list>${literal('x')}${literal('"y"')}</list>`, '[3,"y"]'],
    [
      'a relation',
      `<relation><column name="n"/><column name="m"/><row>${literal('1')}${literal('x')}</row><row>${literal('2')}${literal('x * x')}</row></relation>`,
      '[{"n":1,"m":3},{"n":2,"m":9}]',
    ],
    [
      'a function in a context',
      `<context>${entry('f', `<functionDefinition><formalParameter name="p"/>${literal('p * x')}</functionDefinition>`)}${entry('', literal('f(10)'))}</context>`,
      '30',
    ],
    [
      'a conditional',
      `<conditional><if>${literal('x > 2')}</if><then>${literal('"large"')}</then><else>${literal('"small"')}</else></conditional>`,
      '"large"',
    ],
    [
      'a filter',
      `<filter><in>${literal('[1, 2, 3, 4]')}</in><match>${literal('item > x')}</match></filter>`,
      '[4]',
    ],
    [
      'an iterator',
      `<for iteratorVariable="i"><in>${literal('[1..x]')}</in><return>${literal('i * i')}</return></for>`,
      '[1,4,9]',
    ],
    [
      'an iterator over a list',
      `<for iteratorVariable="i"><in>${literal('[1, x]')}</in><return>${literal('i * i')}</return></for>`,
      '[1,9]',
    ],
    [
      'some',
      `<some iteratorVariable="i"><in>${literal('[1, x]')}</in><satisfies>${literal('i > 2')}</satisfies></some>`,
      'true',
    ],
    [
      'every',
      `<every iteratorVariable="i"><in>${literal('[1, x]')}</in><satisfies>${literal('i > 2')}</satisfies></every>`,
      'false',
    ],
  ])('%s', async (_name, logic, output) => {
    expect(await outputOf(dmnFile(decision('d', logic), '20211108'), 'd', { x: 3 })).toBe(output)
  })

  it('invokes a business knowledge model by name and by boxed invocation', async () => {
    const xml = dmnFile(
      knowledge('bkm1', 'monthly rate', 'amount,months', literal('amount / months')) +
        decision('direct', literal('monthly rate(1200, 12)'), ['bkm1']) +
        decision(
          'boxed',
          `<invocation>${literal('monthly rate')}<binding><parameter name="months"/>${literal('6')}</binding><binding><parameter name="amount"/>${literal('x')}</binding></invocation>`,
          ['bkm1'],
        ),
    )
    expect(await outputOf(xml, 'direct')).toBe('100')
    expect(await outputOf(xml, 'boxed', { x: 600 })).toBe('100')
  })

  it('iterates a long list at the price of its length, and stops one that is too long', async () => {
    const squares = `<for iteratorVariable="i"><in>${literal('[1..x]')}</in><return>${literal('i * i')}</return></for>`
    const long = await outputOf(dmnFile(decision('d', squares)), 'd', { x: 20_000 })
    expect(JSON.parse(long)).toHaveLength(20_000)
    const sums = `<for iteratorVariable="i"><in>${literal('[1..x]')}</in><return>${literal('count(partial)')}</return></for>`
    expect(await outputOf(dmnFile(decision('d', sums)), 'd', { x: 4 })).toBe('[0,1,2,3]')
    expect((await decide(dmnFile(decision('d', sums)), 'd', { x: 100_000_000 })).kind).toBe('failed')
  })

  it('lets a business knowledge model call itself, though not for ever', async () => {
    const xml = dmnFile(
      knowledge('bkm1', 'factorial', 'n', literal('if n < 2 then 1 else n * factorial(n - 1)')) +
        knowledge('bkm2', 'endless', 'n', literal('endless(n)')) +
        decision('d', literal('factorial(20)'), ['bkm1']) +
        decision('e', literal('endless(1)'), ['bkm2']),
    )
    expect(await outputOf(xml, 'd')).toBe('2432902008176640000')
    await expect(outputOf(xml, 'e')).rejects.toThrow('too deeply')
  })

  it('sees required decisions by id, by name and by variable', async () => {
    const xml = dmnFile(
      decision('base', literal('2'), [], '<variable name="base fee" typeRef="number"/>') +
        decision('d', literal('[base, Decision base, base fee]'), ['base']),
    )
    expect(await outputOf(xml, 'd')).toBe('[2,2,2]')
  })

  it('gives a result the type its variable names', async () => {
    const xml = dmnFile(
      `<itemDefinition name="tColour"><typeRef>string</typeRef><allowedValues><text>"red", "blue"</text></allowedValues></itemDefinition>
       <itemDefinition name="tColours" isCollection="true"><typeRef>tColour</typeRef></itemDefinition>
       <itemDefinition name="tPerson"><itemComponent name="full name"><typeRef>string</typeRef></itemComponent></itemDefinition>` +
        decision('one', literal('["red"]'), [], '<variable name="one" typeRef="tColour"/>') +
        decision('other', literal('"green"'), [], '<variable name="other" typeRef="tColour"/>') +
        decision('many', literal('"blue"'), [], '<variable name="many" typeRef="tColours"/>') +
        decision(
          'is',
          literal(
            '[["red"] instance of tColours, "green" instance of tColour, p.full name, p instance of tPerson]',
          ),
        ),
    )
    expect(await outputOf(xml, 'one')).toBe('"red"')
    expect(await outputOf(xml, 'other')).toBe('null')
    expect(await outputOf(xml, 'many')).toBe('["blue"]')
    expect(await outputOf(xml, 'is', { p: { 'full name': 'Zhang San' } })).toBe(
      '[true,false,"Zhang San",true]',
    )
  })
})
