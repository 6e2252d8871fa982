import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../../../engine/gateway/answer.js'
import {
  createCore,
  readResources,
  type Core,
  type EngineCommand,
  type EventRecord,
  type Outcome,
} from '../../../engine/embedded/core.js'
import type { File } from './bpmn.js'

const options = { random: () => 0.5, uuid: () => '00000000-0000-4000-8000-000000000000' }

/** Midnight of 1 January 2026 in China. */
const BEGIN = Date.parse('2026-01-01T00:00:00+08:00')

/** An engine with hands: it gives commands, moves the clock and reads the log. After every step a second engine is fed the log and compared. */
export interface Engine {
  readonly core: Core
  readonly log: EventRecord[]
  now(): number
  send(command: EngineCommand): Answer<unknown>
  deploy(...files: readonly File[]): Promise<Answer<unknown>>
  create(bpmnProcessId: string, variables?: object): number
  /** Moves the clock and lets happen what falls due, each at its own instant. */
  advance(milliseconds: number): void
  /** The oldest job of a type that is not done; fails if there is none. */
  job(type: string): number
  complete(type: string, variables?: object): Answer<unknown>
  publish(name: string, correlationKey: string, variables?: object, timeToLive?: number): Answer<unknown>
  /** `id activated`, `id completed`, `id terminated`, `flow taken` in order. */
  trail(): readonly string[]
  /** Ids of elements in the order in which they completed. */
  completed(): readonly string[]
  /** Last values of the variables of a scope, named by its element. */
  variables(elementId: string): Readonly<Record<string, unknown>>
  incidents(): readonly string[]
  /** How many element instances live. */
  living(): number
}

export async function engineWith(...files: readonly File[]): Promise<Engine> {
  const core = createCore(options)
  const shadow = createCore(options)
  const log: EventRecord[] = []
  let now = BEGIN
  let request = 0

  function take(outcome: Outcome): Outcome {
    for (const event of outcome.events) {
      log.push(event)
      shadow.replay(structuredClone(event))
    }
    if (!isDeepStrictEqual(shadow.image(), core.image()))
      throw new Error('replayed state is not the live state')
    return outcome.continues ? { ...outcome, ...take(core.proceed(now)), replies: outcome.replies } : outcome
  }

  function send(command: EngineCommand): Answer<unknown> {
    request += 1
    const outcome = take(core.handle(command, now, request))
    return outcome.replies[0]?.answer ?? { kind: 'accepted', response: {} }
  }

  const engine: Engine = {
    core,
    log,
    now: () => now,
    send,
    async deploy(...some) {
      const read = await readResources(some)
      return 'kind' in read ? read : send({ kind: 'DEPLOYMENT:CREATE', resources: read })
    },
    create(bpmnProcessId, variables = {}) {
      const answer = send({
        kind: 'PROCESS_INSTANCE_CREATION:CREATE',
        bpmnProcessId,
        variables: JSON.stringify(variables),
      })
      if (answer.kind === 'rejected') throw new Error(answer.message)
      return Number((answer.response as { processInstanceKey: string }).processInstanceKey)
    },
    advance(milliseconds) {
      const until = now + milliseconds
      for (let due = core.nextDue(); due !== undefined && due <= until; due = core.nextDue()) {
        now = Math.max(now, due)
        for (const command of core.due(now)) send(command)
      }
      now = until
    },
    job(type) {
      for (const [key, { value, state }] of core.image().jobs) {
        if (value.type === type && (state === 'ACTIVATABLE' || state === 'ACTIVATED')) return key
      }
      throw new Error(`no job of type '${type}'`)
    },
    complete: (type, variables = {}) =>
      send({ kind: 'JOB:COMPLETE', jobKey: engine.job(type), variables: JSON.stringify(variables) }),
    publish: (name, correlationKey, variables = {}, timeToLive = 0) =>
      send({
        kind: 'MESSAGE:PUBLISH',
        name,
        correlationKey,
        timeToLive,
        variables: JSON.stringify(variables),
      }),
    trail: () =>
      log.flatMap((event) => {
        const step =
          /^PROCESS_INSTANCE:(?:ELEMENT_(ACTIVATED|COMPLETED|TERMINATED)|SEQUENCE_FLOW_(TAKEN))$/.exec(
            event.kind,
          )
        if (!step || !('elementId' in event.value)) return []
        return [`${event.value.elementId} ${(step[1] ?? step[2] ?? '').toLowerCase()}`]
      }),
    completed: () =>
      engine.trail().flatMap((step) => (step.endsWith(' completed') ? [step.slice(0, -10)] : [])),
    variables(elementId) {
      const scopes = new Set(
        log.flatMap((event) =>
          event.kind === 'PROCESS_INSTANCE:ELEMENT_ACTIVATING' && event.value.elementId === elementId
            ? [event.key]
            : [],
        ),
      )
      const found: Record<string, unknown> = {}
      for (const event of log) {
        if (event.kind !== 'VARIABLE:CREATED' && event.kind !== 'VARIABLE:UPDATED') continue
        if (scopes.has(event.value.scopeKey)) found[event.value.name] = JSON.parse(event.value.value)
      }
      return found
    },
    incidents: () =>
      [...core.image().incidents.values()].map(
        ({ errorType, elementId, errorMessage }) => `${errorType} ${elementId}: ${errorMessage}`,
      ),
    living: () => core.image().instances.size,
  }
  if (files.length > 0) {
    const answer = await engine.deploy(...files)
    if (answer.kind === 'rejected') throw new Error(answer.message)
  }
  return engine
}
