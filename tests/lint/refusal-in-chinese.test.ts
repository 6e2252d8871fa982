import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { readBpmn } from '../../engine/embedded/model/read-bpmn.js'
import { refusalInChinese } from '../../engine/lint/refusal-in-chinese.js'
import { REFUSAL_WORDS } from '../../engine/lint/refusal-words.js'
import { diagram, task, worker } from './parse-diagram.js'

const MODEL = 'engine/embedded/model'
/** Sentences of the rules, and nothing of imports, types and names. */
const SENTENCE = /^(?:[A-Z][\w-]*|'\{\}') .* /

interface Node {
  readonly type: string
  readonly [property: string]: unknown
}

function sentencesOf(file: string): readonly string[] {
  const open: unknown[] = [parseSync(file, readFileSync(`${MODEL}/${file}`, 'utf8')).program]
  const found: string[] = []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]))
    if (typeof next !== 'object' || next === null || !('type' in next)) continue
    const text = textOf(next as Node)
    if (text !== undefined && SENTENCE.test(text)) found.push(text)
    open.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null))
  }
  return found
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return undefined
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}')
}

describe('the refusals of the process engine', () => {
  const files = readdirSync(MODEL, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:rules\/.*|check-.*)\.ts$/.test(file),
  )
  const known = new Set(Object.keys(REFUSAL_WORDS).map((english) => english.replace(/\{\d\}/g, '{}')))

  it('are all known in Chinese', () => {
    const sentences = [...new Set(files.flatMap(sentencesOf))]
    expect(sentences.length).toBeGreaterThan(80)
    expect(sentences.filter((sentence) => !known.has(sentence))).toEqual([])
  })

  it.each([
    ['Must have at least one start event', '流程缺少开始事件'],
    ["There are multiple occurrences of ID value 'a.b'.", '编号“a.b”重复'],
    [
      "Attribute 'inputCollection' must be present if the attribute 'x' is set",
      '填写了“x”，就必须填写“inputCollection”',
    ],
    ['something new', 'something new'],
  ])('say %j as %j', (english, chinese) => {
    expect(refusalInChinese(english)).toBe(chinese)
  })

  it('of an expression that cannot be read name the expression', async () => {
    const gateway = '<bpmn:exclusiveGateway id="g" />'
    const elements = `<bpmn:startEvent id="s" />${gateway}${task('t', {})}${worker('c')}<bpmn:endEvent id="e" />`
    const xml = diagram(elements, ['s > g ?=a and> t > e', 'g *> c > e'])
    const read = await readBpmn('a.bpmn', xml)
    const said = read.kind === 'refused' ? read.problems.map(({ message }) => refusalInChinese(message)) : []
    expect(said.join()).toMatch(/^表达式“a and”无法解析：/)
  })
})
