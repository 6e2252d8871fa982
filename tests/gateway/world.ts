import { afterAll, beforeAll } from 'vitest'
import type { Answer, Rejection } from '../../engine/gateway/answer.js'
import type { Gateway } from '../../engine/gateway/gateway.js'

/** An engine behind the port, with a clock that can be moved. */
export interface World {
  readonly gateway: Gateway
  /** Lets `ms` pass and what comes due with it happen. */
  advance(ms: number): Promise<void>
  /** Resolves when the engine has nothing left to do. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** What an engine's door may not be able to do, so that the tests of it are left out there. */
export type Lack =
  /** A request for jobs is answered at once, also where it was to wait. */
  | 'waiting for jobs'
  /** Jobs of a stream are asked for, not pushed. */
  | 'pushing jobs'
  /** The variables a failed job leaves for its next worker do not arrive. */
  | 'variables of a failed job'
  /** A deletion that is carried out is not answered. */
  | 'answering a deletion'
  /** Native user tasks are changed by another door only. */
  | 'native user tasks'

/** Opens a world. */
export type OpenWorld = () => Promise<World>

/** One world for all tests of a contract. To be asked within a test. */
export function worldOf(open: OpenWorld): () => World {
  let world: World | undefined
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world?.close())
  return () => {
    if (!world) throw new Error('The world is not open yet')
    return world
  }
}

let names = 0

/** A name that no other test uses, because a real engine may outlive them all. */
export function unique(stem: string): string {
  names += 1
  return `${stem}-${process.pid}-${names}`
}

/** The response of an answer that has to be accepted. */
export function accepted<Response>(answer: Answer<Response>): Response {
  if (answer.kind === 'accepted') return answer.response
  throw new Error(`Expected an accepted command, but got ${answer.code}: ${answer.message}`)
}

/** The rejection of an answer that has to be refused. */
export function rejected<Response>(answer: Answer<Response>): Rejection {
  if (answer.kind === 'rejected') return answer
  throw new Error(`Expected a rejection, but got ${JSON.stringify(answer.response)}`)
}
