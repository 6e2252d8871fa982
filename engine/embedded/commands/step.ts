import type { Answer } from '../../gateway/answer.js'
import { behaviourOf } from '../elements/element-registry.js'
import type { EventKind } from '../log/event-kind.js'
import type { EventRecord } from '../log/event-record.js'
import type { EventValues } from '../log/event-values.js'
import type { FollowUp } from '../log/follow-up.js'
import { apply } from '../state/apply.js'
import { visibleVariables } from '../state/variable-scopes.js'
import { watchConditions } from './condition-watch.js'
import { documentText } from './document-text.js'
import type { EngineParts } from './engine-parts.js'
import { carryOutFollowUp } from './follow-ups/follow-up-registry.js'
import type { CommandWork } from './handler.js'
import { lateAnswer } from './late-answers.js'
import { jobTypeOffered } from './job-type-offered.js'

/** How many follow-ups one step carries out at most, so that a loop in a process leaves time for others. */
const BUDGET = 2000

/** One step: a command and what follows from it, or more of what earlier commands left. */
export interface Step {
  readonly work: CommandWork
  readonly events: readonly EventRecord[]
  readonly replies: readonly { readonly requestId: number; readonly answer: Answer<unknown> }[]
  /** Carries out what was left and what has been given since, as far as one step may. */
  run(): void
  /** Types of which there are jobs on offer, and of which one came on offer in this step. */
  offeredTypes(): readonly string[]
}

/** Begins a step at this instant (ms since 1970). `requestId`: to whom an answer that comes later is owed. */
export function beginStep(parts: EngineParts, at: number, requestId?: number): Step {
  const { state } = parts
  const events: EventRecord[] = []
  const replies: { readonly requestId: number; readonly answer: Answer<unknown> }[] = []
  const offered = new Set<string>()
  const given: FollowUp[] = []
  let letters: FollowUp[] = []
  const conditions = watchConditions(state)
  let lastKey = state.lastKey

  function answerChange(record: EventRecord): void {
    const awaited = parts.awaitedTasks.get(record.key)
    const answer = awaited && lateAnswer(record, awaited.response)
    if (!answer) return
    parts.awaitedTasks.delete(record.key)
    replies.push({ requestId: awaited.requestId, answer })
  }

  function answerResult(record: EventRecord): void {
    const awaited = parts.awaited.get(record.key)
    if (!awaited || record.kind !== 'PROCESS_INSTANCE:ELEMENT_COMPLETED') return
    parts.awaited.delete(record.key)
    const { processDefinitionKey, bpmnProcessId, version } = record.value
    const response = {
      processDefinitionKey: String(processDefinitionKey),
      bpmnProcessId,
      version,
      processInstanceKey: String(record.key),
      variables: documentText(visibleVariables(state, record.key, awaited.fetchVariables)),
    }
    replies.push({ requestId: awaited.requestId, answer: { kind: 'accepted', response } })
  }

  function emit<Kind extends EventKind>(kind: Kind, key: number, value: EventValues[Kind]): void {
    const record = { position: state.lastPosition + 1, at, kind, key, value } as unknown as EventRecord
    answerResult(record)
    answerChange(record)
    apply(state, record)
    events.push(record)
    conditions.note(record)
    const type = jobTypeOffered(state, record)
    if (type !== undefined) offered.add(type)
  }

  function deliver(): void {
    given.push(...letters, ...conditions.take())
    letters = []
  }

  const work: CommandWork = {
    state,
    at,
    nextKey: () => (lastKey += 1),
    emit,
    follow: (command) => void given.push(command),
    send: (command) => void letters.push(command),
    process(key) {
      const model = parts.processes.get(key)
      if (!model) throw new Error(`the process with key ${key} was not read`)
      return model
    },
    decisions(key) {
      const decisions = parts.decisions.get(key)
      if (!decisions) throw new Error(`the decisions with key ${key} were not read`)
      return decisions
    },
    behaviour: behaviourOf,
    itemMemory: parts.itemMemory,
    random: () => parts.random(),
    uuid: () => parts.uuid(),
    learnProcess: (key, model) => void parts.processes.set(key, model),
    learnDecisions: (key, decisions) => void parts.decisions.set(key, decisions),
    awaitResult(key, fetchVariables) {
      if (requestId !== undefined) parts.awaited.set(key, { requestId, fetchVariables })
    },
    awaitUserTask(key, response) {
      if (requestId !== undefined) parts.awaitedTasks.set(key, { requestId, response })
    },
  }

  function run(): void {
    deliver()
    const kept = state.followUps
    let done = 0
    let taken = 0
    for (let left = BUDGET; left > 0; left -= 1) {
      // What follows from the present command comes first: nobody has to wait until something huge is through.
      const fresh = given[taken]
      const next = fresh ?? kept[done]
      if (!next) break
      if (fresh) taken += 1
      else done += 1
      carryOutFollowUp(work, next)
      deliver()
    }
    const added = given.slice(taken)
    if (done > 0 || added.length > 0) emit('FOLLOW_UP:DEFERRED', -1, { done, added })
  }

  return {
    work,
    events,
    replies,
    run,
    offeredTypes: () => [...offered].filter((type) => (state.activatable.get(type)?.length ?? 0) > 0),
  }
}
