import type { Defect } from '../lint/defect.js'
import { lintMatter } from '../lint/lint-matter.js'
import type { LintDiagram } from '../lint/lint-matter.js'
import type { LawBook } from '../statute/law-book.js'
import { checkMainProcess } from './check-main-process.js'
import type { Matter } from './matter.js'
import type { MatterReader, PackageFiles, ReadMatter } from './read-matter.js'

/** The diagrams as the process engine reads them, or why it refuses them. */
export type ReadDiagrams =
  | { readonly kind: 'diagrams'; readonly diagrams: readonly LintDiagram[] }
  | { readonly kind: 'defects'; readonly defects: readonly Defect[] }

/** What the gate needs of other rooms. */
export interface GateSteps {
  readonly law: LawBook
  readonly readMatter: MatterReader
  /** Parses and checks every diagram and decision; refuses what the process engine does not run. */
  readDiagrams(matter: Matter): Promise<ReadDiagrams>
  /** Runs the matter's own scenarios; a defect for each that fails. */
  runScenarios(matter: Matter): Promise<readonly Defect[]>
}

/**
 * The one way onto the list of matters: validate → read the model → lint → scenarios. Each step is taken only if the one before
 * found nothing, and nothing is deployed unless all have passed.
 * Source: statute.md §6 ("each rule is checked when a model is deployed"); scenario.md.
 */
export async function passDeployGate(files: PackageFiles, steps: GateSteps): Promise<ReadMatter> {
  const read = steps.readMatter(files)
  if (read.kind === 'defects') return read
  const { matter } = read
  const models = await steps.readDiagrams(matter)
  if (models.kind === 'defects') return models
  const linted = [
    ...checkMainProcess(matter, models.diagrams),
    ...lintMatter(models.diagrams, matter, steps.law),
  ]
  if (linted.length > 0) return { kind: 'defects', defects: linted }
  if (matter.scenarios.length === 0) return { kind: 'defects', defects: [withoutScenarios()] }
  const failed = await steps.runScenarios(matter)
  return failed.length > 0 ? { kind: 'defects', defects: failed } : read
}

function withoutScenarios(): Defect {
  const message = '事项包没有情景，无法证明流程能走通'
  return { code: 'no-scenarios', file: 'scenarios/', place: '', message, mend: '请在 scenarios/ 中加入情景' }
}
