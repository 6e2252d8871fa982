import { extensionOf, nodeOf, textOf, type BpmnNode } from '../embedded/model/bpmn-node.js'
import { readHeaders } from '../embedded/model/read-headers.js'

/** What a user task asks for, by its header `act`. */
export const ACTS = [
  'accept-case',
  'supplement-case',
  'give-opinion',
  'decide-case',
  'issue-certificate',
  'hold-meeting',
] as const
export type ModelledAct = (typeof ACTS)[number]

/** The task headers of a user task and what stands beside them, as written: nothing is checked here. */
export interface TaskFacts {
  readonly act?: string
  readonly department?: string
  readonly timeLimit?: string
  readonly onExpiry?: string
  readonly basis?: string
  readonly express?: string
  /** Of a joint meeting: its kind, whom it invites, who of them must decide expressly, how long before it is told, what absence means. */
  readonly meeting?: string
  readonly departments?: string
  readonly expressDepartments?: string
  readonly noticePeriod?: string
  readonly onAbsence?: string
  readonly candidateGroups?: string
  readonly formId?: string
  readonly multiInstance: boolean
}

/** Reads a user task; `undefined` for any other node. */
export function taskFacts(node: BpmnNode): TaskFacts | undefined {
  if (node.$type !== 'bpmn:UserTask') return undefined
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition')
  const form = extensionOf(node, 'zeebe:FormDefinition')
  const candidateGroups = assignment && textOf(assignment, 'candidateGroups')
  const formId = form && textOf(form, 'formId')
  return {
    ...readHeaders(node),
    ...(candidateGroups === undefined ? {} : { candidateGroups }),
    ...(formId === undefined ? {} : { formId }),
    multiInstance: nodeOf(node, 'loopCharacteristics') !== undefined,
  }
}

/** Whether an act is an approval: it says yes or no for a department (statute.md §6). */
export function isApproval(act: string | undefined): boolean {
  return act === 'give-opinion' || act === 'decide-case'
}

/** `任务“规划条件审查”`: how a node is called in a message. */
export function nodeName(node: BpmnNode): string {
  return `“${node.name ?? node.id ?? ''}”`
}
