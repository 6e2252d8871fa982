import { parseSync } from 'vite'

/** A place in a package's code with words that people read and that no `translate` service sees. */
export interface SpokenWords {
  readonly start: number
  readonly end: number
  /** The English, with `{0}`, `{1}` … where the code puts values in. */
  readonly english: string
  /** Where the code of these values stands. */
  readonly values: readonly { readonly start: number; readonly end: number }[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [property: string]: unknown
}

const PEOPLE_READ =
  /^(?:label|title|description|placeholder|tooltip|emptyText|text|alt|children|aria-label|searchPlaceholder|emptyListMessage)$/
/** The name of a kind of field in a palette; a `name` is mostly something else. */
const NAME = /^(?:[A-Z][a-z]+(?: [a-z]+)*|HTML view|iFrame)$/
const SENTENCE = /^[A-Z][a-z]*(?:'s)? .*[a-z.]|^[A-Z][a-z ]+\.$|^Form$/

/** Finds the words that stand where people read them: in labels, titles and children, and the sentences that a validation answers. */
export function spokenWords(code: string): readonly SpokenWords[] {
  const found = new Map<number, SpokenWords>()
  const open: unknown[] = [parseSync('package.js', code).program]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]))
    if (!isNode(next)) continue
    for (const words of wordsAt(next)) found.set(words.start, words)
    open.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null))
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function wordsAt(node: Node): readonly SpokenWords[] {
  if (node.type === 'Property') {
    const { name, value } = node['key'] as { name?: string; value?: string }
    const key = name ?? value ?? ''
    if (key === 'name') return wordsIn(node['value'], NAME)
    return PEOPLE_READ.test(key) ? wordsIn(node['value'], /[A-Za-z]{2}/) : []
  }
  if (node.type === 'ReturnStatement') return wordsIn(node['argument'], SENTENCE)
  // errors = [...errors, 'Field is required.']
  if (node.type === 'ArrayExpression') return wordsIn(node, SENTENCE)
  return []
}

function wordsIn(value: unknown, form: RegExp): readonly SpokenWords[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'Literal':
      return typeof value['value'] === 'string' && form.test(value['value'])
        ? [{ start: value.start, end: value.end, english: value['value'], values: [] }]
        : []
    case 'TemplateLiteral':
      return template(value, form)
    case 'ConditionalExpression':
      return [...wordsIn(value['consequent'], form), ...wordsIn(value['alternate'], form)]
    case 'LogicalExpression':
      return [...wordsIn(value['left'], form), ...wordsIn(value['right'], form)]
    case 'ArrayExpression':
      return (value['elements'] as unknown[]).flatMap((element) => wordsIn(element, form))
    default:
      return []
  }
}

function template(node: Node, form: RegExp): readonly SpokenWords[] {
  const values = node['expressions'] as Node[]
  const quasis = node['quasis'] as { value: { cooked: string } }[]
  const english = quasis
    .map(({ value }, index) => value.cooked + (index < values.length ? `{${index}}` : ''))
    .join('')
  if (!form.test(english.replaceAll(/\{\d\}/g, ''))) return []
  return [
    { start: node.start, end: node.end, english, values: values.map(({ start, end }) => ({ start, end })) },
  ]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
