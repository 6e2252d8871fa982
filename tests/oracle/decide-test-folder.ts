import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateDecision } from '../../engine/embedded/expression/feel.js'
import { readDecisions } from '../../engine/embedded/model/decision-reading.js'
import { scopeOf } from '../embedded/expression/evaluate-source.js'
import { readDecisionTestFile, type Plain } from './decision-test-case.js'

/** How one expected result came out. */
export interface DecisionVerdict {
  readonly folder: string
  readonly id: string
  readonly decision: string
  readonly expected: Plain
  /** What was decided, or why nothing was. */
  readonly found: Plain
  readonly agrees: boolean
}

/** Makes every decision of a folder in the form of the DMN TCK: DMN files and test files, in folders of any depth. */
export async function decideTestFolder(folder: string): Promise<readonly DecisionVerdict[]> {
  const verdicts: DecisionVerdict[] = []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) verdicts.push(...(await decideTestFolder(path)))
    else if (/test.*\.xml$/i.test(entry.name)) verdicts.push(...(await decideTestFile(folder, path)))
  }
  return verdicts
}

async function decideTestFile(folder: string, path: string): Promise<readonly DecisionVerdict[]> {
  const { model, cases } = readDecisionTestFile(readFileSync(path, 'utf8'))
  const requirements = await readDecisions(readFileSync(join(folder, model), 'utf8'), model)
  return cases.map(({ id, decision, inputs, expected }) => {
    const verdict = (found: Plain): DecisionVerdict => {
      return { folder, id, decision, expected, found, agrees: sameValue(expected, found) }
    }
    if (requirements.kind === 'error') return verdict(`refused: ${requirements.message}`)
    const made = requirements.decisions.find(({ name }) => name === decision)
    if (!made) return verdict('no such decision')
    const outcome = evaluateDecision(requirements, made.id, scopeOf(inputs))
    return verdict(
      outcome.kind === 'decided' ? (JSON.parse(outcome.output) as Plain) : `failed: ${outcome.message}`,
    )
  })
}

/** Equal as JSON; numbers to eight places, as the TCK compares them. */
function sameValue(one: Plain, other: Plain): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-8
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    left.length === right.size && left.every(([name, value]) => sameValue(value, right.get(name) ?? null))
  )
}
