import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Rejection } from '../../gateway/answer.js'
import type { EventRecord } from '../core.js'
import type { Journal } from '../journal/journal.js'
import type { HeldAnswer } from './open-requests.js'

// More would not make a commit cheaper by the record, and who is answered after it would wait longer.
const recordsInFlight = 10_000

/** Says when the loop may turn, holds answers back until they are durable, and knows when all is at rest. */
export interface LoopGate {
  /** Whether a turn must be scheduled: not if one is, and not while the loop is held. */
  enter(): boolean
  leave(): void
  /** Nothing waits for a turn. */
  rest(): void
  /** Keeps the loop from turning until the answer is called. */
  hold(): () => void
  /** Makes the records durable, then lets the answers go. Resolves then, also if the journal refused. */
  commit(records: readonly EventRecord[], answers: readonly HeldAnswer[]): Promise<void>
  refuse(reason: string): void
  readonly refusal: () => Rejection | undefined
  readonly idle: () => Promise<void>
}

/** A gate that is open, with nothing waiting. */
export function loopGate(journal: Journal, wake: () => void): LoopGate {
  let scheduled = false
  let asked = false
  let held = 0
  let commits = 0
  let inFlight = 0
  let refusal: Rejection | undefined
  let last: Promise<void> = Promise.resolve()
  let changed: (() => void)[] = []

  function change(): void {
    const told = changed
    changed = []
    for (const tell of told) tell()
  }
  function quiet(): boolean {
    return refusal !== undefined || (!scheduled && !asked && held === 0 && commits === 0)
  }
  function refuse(reason: string): void {
    refusal ??= {
      kind: 'rejected',
      code: 'UNAVAILABLE',
      message: `Expected the engine to be running, but ${reason}`,
    }
    change()
  }
  function again(): void {
    if (asked) wake()
    change()
  }
  return {
    enter() {
      if (scheduled || refusal) return false
      asked = held > 0 || inFlight > recordsInFlight
      scheduled = !asked
      return scheduled
    },
    leave() {
      scheduled = false
    },
    rest: change,
    hold() {
      held += 1
      return () => {
        held -= 1
        again()
      }
    },
    async commit(records, answers) {
      if (records.length === 0 && answers.length === 0) return last.catch(() => undefined)
      if (records.length > 0) last = journal.append(records)
      commits += 1
      inFlight += records.length
      try {
        await last
        for (const { answered, answer } of answers) answered(answer)
      } catch (error) {
        refuse(error instanceof Error ? error.message : String(error))
        for (const { answered } of answers) if (refusal) answered(refusal)
      }
      commits -= 1
      inFlight -= records.length
      again()
    },
    refuse,
    refusal: () => refusal,
    async idle() {
      for (;;) {
        // Whoever was just answered gets the time to ask for more.
        if (quiet()) await nextTurn()
        if (quiet()) return
        await new Promise<void>((resolve) => changed.push(resolve))
      }
    },
  }
}
