import type { Resource } from '../gateway/deployment.js'
import type { Key } from '../gateway/job.js'
import type { ObservedInstance } from '../gateway/observation.js'
import type { VirtualTime } from './virtual-time.js'
import type { World } from './world.js'

/** A story while it is being told. */
export interface Story {
  readonly world: World
  readonly time: VirtualTime
  /** The BPMN process id, where the story is that of a process. */
  readonly process: string | undefined
  /** The process instance the story is about: the one it created, or that of its case. */
  instance: Key | undefined
  /** A file by its path relative to the scenario's own; undefined if there is none. */
  resourceAt(path: string): Promise<Resource | undefined>
  /** The case that was submitted last. */
  caseNumber: string | undefined
}

/**
 * The key of the instance the story is about. A process that only a message, a signal or a timer can start has none at
 * first, then the newest one it started.
 */
export async function instanceOf(story: Story): Promise<Key | undefined> {
  if (story.instance !== undefined || story.process === undefined) return story.instance
  return (await story.world.observe.instancesOf(story.process)).at(-1)
}

/** The story's process instance as it stands, or undefined before there is one. */
export async function observed(story: Story): Promise<ObservedInstance | undefined> {
  const key = await instanceOf(story)
  return key === undefined ? undefined : story.world.observe.instance(key)
}
