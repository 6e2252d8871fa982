import type { Gateway } from '../../engine/gateway/gateway.js'
import type { Doors } from './hall-world.js'

/** A process that dies after so many calls to its writer and its engine have taken effect. */
export interface Crash {
  readonly between: (doors: Doors) => Doors
  /** Resolves at the moment of death. */
  readonly happened: Promise<'crashed'>
  /** Calls that took effect. */
  calls(): number
}

const asynchronous: readonly (keyof Gateway)[] = [
  'createProcessInstance',
  'completeJob',
  'failJob',
  'updateJobTimeout',
  'cancelProcessInstance',
]

/** The call after the last one never takes effect, and no answer comes any more: what a `kill -9` leaves to be seen. */
export function crashAfter(calls: number): Crash {
  let made = 0
  let die: (word: 'crashed') => void = () => undefined
  const happened = new Promise<'crashed'>((resolve) => (die = resolve))
  const never = new Promise<never>(() => undefined)
  const living = () => made < calls

  async function through<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (!living()) {
      die('crashed')
      return never
    }
    made += 1
    return call()
  }

  return {
    happened,
    calls: () => made,
    between({ gateway, writer }) {
      const crashing: Partial<Record<keyof Gateway, unknown>> = {}
      for (const name of asynchronous) {
        const engine = gateway as unknown as Record<string, (request: unknown) => Promise<unknown>>
        crashing[name] = (request: unknown) => through(async () => engine[name]?.(request))
      }
      const streamActivatedJobs: Gateway['streamActivatedJobs'] = (request, receive) =>
        gateway.streamActivatedJobs(request, (job) => {
          if (living()) receive(job)
          else die('crashed')
        })
      return {
        gateway: { ...gateway, ...crashing, streamActivatedJobs } as Gateway,
        writer: { write: (statements) => through(() => writer.write(statements)) },
      }
    },
  }
}
