import { XMLParser } from 'fast-xml-parser'

/** A value of a test file as JSON; dates, times and durations as texts, as variables hold them. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain }

/** One decision to be made: its name, the inputs, and what must come out. */
export interface DecisionTestCase {
  readonly id: string
  readonly decision: string
  readonly inputs: Readonly<Record<string, Plain>>
  readonly expected: Plain
}

/** The test cases of one file, with the name of the DMN file they are for. */
export interface DecisionTestFile {
  readonly model: string
  readonly cases: readonly DecisionTestCase[]
}

interface ValueNode {
  readonly value?:
    string | { readonly '#text'?: string; readonly '@_type'?: string; readonly '@_nil'?: string }
  readonly component?: readonly (ValueNode & { readonly '@_name': string })[]
  readonly list?: { readonly item?: readonly ValueNode[] } | string
}

interface NamedNode extends ValueNode {
  readonly '@_name': string
  readonly expected?: ValueNode
}

interface TestCasesNode {
  readonly modelName: string
  readonly testCase: readonly {
    readonly '@_id'?: string
    readonly inputNode?: readonly NamedNode[]
    readonly resultNode: readonly NamedNode[]
  }[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => ['testCase', 'inputNode', 'resultNode', 'component', 'item'].includes(name),
})

const NUMBERS = new Set(['decimal', 'double', 'float', 'integer', 'int', 'long'])

/** Reads a file of the DMN TCK (`testCases`, schema `testCases.xsd`): one case for each result that is expected. */
export function readDecisionTestFile(xml: string): DecisionTestFile {
  const { modelName, testCase } = (parser.parse(xml) as { testCases: TestCasesNode }).testCases
  const cases = testCase.flatMap(({ '@_id': id = '', inputNode = [], resultNode }) => {
    const inputs = Object.fromEntries(inputNode.map((input) => [input['@_name'], plain(input)]))
    return resultNode.map((result) => ({
      id,
      decision: result['@_name'],
      inputs,
      expected: plain(result.expected ?? {}),
    }))
  })
  return { model: modelName, cases }
}

function plain(node: ValueNode): Plain {
  if (typeof node.list === 'object') return (node.list.item ?? []).map(plain)
  if (node.list !== undefined) return []
  if (node.component) return Object.fromEntries(node.component.map((part) => [part['@_name'], plain(part)]))
  return scalar(node.value)
}

function scalar(value: ValueNode['value']): Plain {
  if (value === undefined) return null
  const {
    '#text': text = '',
    '@_type': type = '',
    '@_nil': nil,
  } = typeof value === 'string' ? { '#text': value } : value
  const name = type.replace(/^.*:/, '')
  if (nil === 'true') return null
  if (name === 'boolean') return text === 'true'
  return NUMBERS.has(name) ? Number(text) : text
}
