import type { BpmnNode } from '../embedded/model/bpmn-node.js'
import type { LintContext } from './lint-context.js'
import type { QuickMend } from './quick-mend.js'

/** Takes reports, as bpmnlint's does; `mend` says in Chinese what mends it, `quick` does it. */
export interface Reporter {
  report(id: string, message: string, context?: { readonly mend?: string; readonly quick?: QuickMend }): void
}

/** A rule in bpmnlint's form: `check` is called for every node of the definitions. */
export interface RuleDefinition {
  check(node: BpmnNode, reporter: Reporter): void
}

/** Makes a rule; bpmnlint hands the rule's configuration to the same place. */
export type Rule = (context: LintContext) => RuleDefinition
