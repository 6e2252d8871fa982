import type { Key } from '../gateway/job.js'
import type { ObservedInstance } from '../gateway/observation.js'
import type { VirtualTime } from './virtual-time.js'
import type { World } from './world.js'

/** A story while it is being told. */
export interface Story {
  readonly world: World
  readonly time: VirtualTime
  /** The process instance the story is about: the one it created, or that of its case. */
  instance: Key | undefined
  /** The case that was submitted last. */
  caseNumber: string | undefined
}

/** The story's process instance as it stands, or undefined before there is one. */
export async function observed(story: Story): Promise<ObservedInstance | undefined> {
  return story.instance === undefined ? undefined : story.world.observe.instance(story.instance)
}
