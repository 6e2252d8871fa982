import testRule from 'bpmnlint/lib/test-rule.js'
import type { BpmnNode } from '../embedded/model/bpmn-node.js'
import type { LawBook } from '../statute/law-book.js'
import type { Defect } from './defect.js'
import { boundsExceeded } from './diagram-bounds.js'
import type { LintContext, LintMatter } from './lint-context.js'
import type { QuickMend } from './quick-mend.js'
import { MATTER_RULES } from './matter-rules.js'
import { STRUCTURAL_RULES } from './structural-rules.js'

/** A parsed diagram: `definitions` as bpmn-moddle hands it over. */
export interface LintDiagram {
  /** Path in the package. */
  readonly path: string
  readonly definitions: BpmnNode
}

/**
 * Checks a matter's diagrams against the law, the matter and good form. The designer and the deploy gate run the same rules.
 * An empty list means that it may go on to its scenarios.
 */
export function lintMatter(
  diagrams: readonly LintDiagram[],
  matter: LintMatter,
  law: LawBook,
): readonly Defect[] {
  return diagrams.flatMap((diagram) => lintDiagram(diagram, { matter, law }))
}

function lintDiagram({ path, definitions }: LintDiagram, context: LintContext): readonly Defect[] {
  const exceeded = boundsExceeded(definitions)
  if (exceeded !== undefined) {
    return [
      {
        code: 'diagram-too-large',
        file: path,
        place: '',
        message: exceeded,
        mend: '请拆成调用活动或精简流程',
      },
    ]
  }
  const structural = Object.entries(STRUCTURAL_RULES).flatMap(([code, { make, message, mend }]) =>
    testRule({ moddleRoot: definitions, rule: make() }).map(({ id = '' }) => ({
      code,
      file: path,
      place: id,
      message: `${id === '' ? '' : `${id}:`}${message}`,
      mend,
    })),
  )
  const own = Object.entries(MATTER_RULES).flatMap(([code, rule]) =>
    testRule({ moddleRoot: definitions, rule: rule(context) }).map(
      ({ id = '', message, mend = '', quick }) => ({
        code,
        file: path,
        place: id,
        message,
        mend,
        ...(quick !== undefined && { quick: quick as QuickMend }),
      }),
    ),
  )
  return [...own, ...structural]
}
