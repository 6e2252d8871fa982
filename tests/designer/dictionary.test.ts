import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spokenWords } from '../../designer/build/spoken-words.js'
import { chineseOf, parts } from '../../designer/language/dictionary.js'
import { functionDocument } from '../../designer/language/function-document.js'
import { translate } from '../../designer/language/translate.js'
import { packages, type SpeakingPackage } from './packages.js'
import { translatedTexts } from './translated-texts.js'

/** What is the same in both languages: samples of code, addresses, names. */
const SAME = /^(?:[^A-Za-z]*|R5\/PT10S|[a-z]+(?:-[a-z]+)+|https?:.*|feel|feelers|.*=>.*|\{\d\})$/

function codesOf({ name, path }: SpeakingPackage): readonly string[] {
  const base = join('node_modules', name, path)
  if (statSync(base).isFile()) return [readFileSync(base, 'utf8')]
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(base, file), 'utf8'))
}

function textsOf(speaking: SpeakingPackage): readonly string[] {
  const texts = codesOf(speaking).flatMap((code) => [
    ...translatedTexts(code),
    ...(speaking.labels ? spokenWords(code).map(({ english }) => english) : []),
  ])
  return [...new Set(texts)].filter((text) => !SAME.test(text))
}

describe('the dictionary', () => {
  it.each(packages)('has a Chinese text for every text of $name', (speaking) => {
    expect(textsOf(speaking).filter((english) => chineseOf(english) === undefined)).toEqual([])
  })

  it.each([
    ['bpmn-js-properties-panel', 315],
    ['bpmn-js-element-templates', 67],
    ['dmn-js-decision-table', 130],
    ['@bpmn-io/form-js-editor', 190],
  ])('finds the texts of %s: %d or more', (name, count) => {
    expect(textsOf(packages.find((each) => each.name === name)!).length).toBeGreaterThanOrEqual(count)
  })

  it('tells every function of FEEL, with its signature and examples', () => {
    const code = readFileSync('node_modules/@camunda/feel-builtins/dist/index.js', 'utf8')
    const documented = [...code.matchAll(/"name": "((?:[^"\\]|\\.)*)"[\s\S]*?"info": ("(?:[^"\\]|\\.)*")/g)]
    expect(documented.length).toBeGreaterThan(130)
    const told = documented.map(([, name = '', info = '""']) => ({
      name,
      html: functionDocument(name, JSON.parse(info) as string),
    }))
    expect(told.filter(({ html }) => !/^<p>\p{Script=Han}/u.test(html)).map(({ name }) => name)).toEqual([])
    expect(told.filter(({ html }) => /Function signature|Examples<|Returns /.test(html))).toEqual([])
  })

  it.each(['left', 'center', 'right', 'top', 'middle', 'bottom'])('knows how to align %s', (side) => {
    expect(chineseOf(`Align elements ${side}`)).toMatch(/\p{Script=Han}/u)
  })

  const entries = Object.entries(parts).flatMap(([part, texts]) =>
    Object.entries(texts).map(([english, chinese]) => ({ part, english, chinese })),
  )

  it('says one thing in one way', () => {
    const said = new Map<string, Set<string>>()
    for (const { english, chinese } of entries) {
      said.set(english, (said.get(english) ?? new Set()).add(chinese))
    }
    expect([...said].filter(([, ways]) => ways.size > 1).map(([english]) => english)).toEqual([])
  })

  it('keeps every place for a value', () => {
    const places = (text: string): string =>
      (text.match(/(?<!\$)\{ ?\w+ ?\}/g) ?? [])
        .map((each) => each.replaceAll(' ', ''))
        .sort()
        .join()
    const lost = entries.filter(({ english, chinese }) => {
      // 'Create a Text field element' needs no article in Chinese.
      if (english === 'Create {0} {1} element') return false
      return places(english) !== places(chinese)
    })
    expect(lost).toEqual([])
  })

  it('uses Chinese punctuation', () => {
    const wrong = entries.filter(({ chinese }) =>
      /\p{Script=Han}[,;?!]|\p{Script=Han}\.$|\.\.\./u.test(chinese),
    )
    expect(wrong).toEqual([])
  })

  it('fills the places', () => {
    expect(translate('{page} of {total}', { page: 2, total: 9 })).toBe('第2页，共9页')
    expect(translate('e.g. { sample }', { sample: 'P1Y2M' })).toBe('例如 P1Y2M')
    expect(translate('no such text {name}', { name: 'x' })).toBe('no such text x')
  })
})
