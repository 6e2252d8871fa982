import type { FollowUpHandler } from './follow-up-handler.js'

/** How many element instances are ended at a time. */
const BATCH = 250

/** Ends what is inside an element instance, the oldest first, some at a time. */
export const terminateChildren: FollowUpHandler<'TERMINATE_CHILDREN'> = (work, { key }) => {
  let told = 0
  for (const child of work.state.instances.get(key)?.children ?? []) {
    if (work.state.instances.get(child)?.state === 'TERMINATING') continue
    if (told === BATCH) {
      work.follow({ kind: 'TERMINATE_CHILDREN', key })
      return
    }
    work.follow({ kind: 'TERMINATE_ELEMENT', key: child })
    told += 1
  }
}
