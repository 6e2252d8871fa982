import {
  elementBadges,
  lintMatter,
  limitText,
  longestChain,
  readBpmn,
  readDecisions,
  readDefinitions,
  refusalInChinese,
  type ElementBadge,
  type LawBook,
  type LongestChain,
} from '../../engine/browser.js'
import type { Finding } from './finding.js'
import { readLintMatter, type RecordMatter } from './read-lint-matter.js'

/** What is known of a package while it is drawn. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** By the path of the diagram. */
  readonly diagrams: Readonly<Record<string, CheckedDiagram>>
  /** The promised limit of the record in words, where it can be read. */
  readonly promisedLimit?: string
}

/** What one diagram shows. */
export interface CheckedDiagram {
  readonly badges: readonly ElementBadge[]
  readonly chain?: LongestChain
}

/**
 * Checks the files of a package as the deploy gate does, by the same functions of the engine: diagrams read and linted, decision
 * tables read. The record's schema and the scenarios are left to the gate.
 */
export async function checkFiles(files: ReadonlyMap<string, string>, law: LawBook): Promise<Checked> {
  const findings: Finding[] = []
  const diagrams: Record<string, CheckedDiagram> = {}
  const matter = readLintMatter(files.get('matter.json'))
  if (matter.kind === 'finding') findings.push(matter.finding)
  for (const [path, text] of files) {
    if (path.endsWith('.bpmn')) {
      const checked = await checkDiagram(
        path,
        text,
        matter.kind === 'matter' ? matter.matter : undefined,
        law,
      )
      findings.push(...checked.findings)
      diagrams[path] = checked.diagram
    }
    if (path.endsWith('.dmn')) findings.push(...(await checkDecisions(path, text)))
  }
  const promised = matter.kind === 'matter' ? matter.matter.record.promisedLimit : undefined
  return { findings, diagrams, ...(promised !== undefined && { promisedLimit: limitText(promised) }) }
}

async function checkDiagram(
  path: string,
  text: string,
  matter: RecordMatter | undefined,
  law: LawBook,
): Promise<{ readonly findings: readonly Finding[]; readonly diagram: CheckedDiagram }> {
  const strict = await readBpmn(path, text)
  const refused =
    strict.kind === 'refused'
      ? strict.problems.map(({ element, message }) => unrunnable(path, element, message))
      : []
  // A diagram the engine refuses is still linted and shows its badges: all that is wrong is said at once.
  const definitions = strict.kind === 'read' ? strict.definitions : await readDefinitions(text)
  if (definitions === undefined) return { findings: refused, diagram: { badges: [] } }
  const chain = longestChain(definitions)
  const linted = matter === undefined ? [] : lintMatter([{ path, definitions }], matter, law)
  return {
    findings: [...refused, ...linted],
    diagram: { badges: elementBadges(definitions), ...(chain !== undefined && { chain }) },
  }
}

async function checkDecisions(path: string, text: string): Promise<readonly Finding[]> {
  const read = await readDecisions(text, path)
  if (!('message' in read)) return []
  const { elementId = '', message } = read
  return [
    {
      code: 'dmn',
      file: path,
      place: elementId,
      message: `决策表不能运行：${message}`,
      mend: '请修改此决策表',
    },
  ]
}

function unrunnable(file: string, element: string, reason: string): Finding {
  // What is wrong inside an element is told as a path from it.
  const [place = ''] = element.split(' > ', 1)
  return {
    code: 'bpmn',
    file,
    place,
    message: `流程图不能运行：${refusalInChinese(reason)}`,
    mend: '请修改此元素',
  }
}
