import type { FollowUpHandler } from './follow-up-handler.js'

/** Ends all that is inside an element instance, the oldest first. */
export const terminateChildren: FollowUpHandler<'TERMINATE_CHILDREN'> = (work, { key }) => {
  for (const child of work.state.instances.get(key)?.children ?? []) {
    work.follow({ kind: 'TERMINATE_ELEMENT', key: child })
  }
}
