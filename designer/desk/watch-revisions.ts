import { listRevisions, type DraftHead } from '../server-api/drafts.js'

/** How often it is asked whether somebody else saved, ms. */
const EVERY = 15_000

/** Tells of a revision that somebody saved after the one this work began with, before both have done much. */
export function watchRevisions(
  state: { readonly head: DraftHead },
  tell: (newest: DraftHead) => void,
): () => void {
  const timer = setInterval(() => void look(), EVERY)

  async function look(): Promise<void> {
    if (document.hidden) return
    try {
      const [newest] = await listRevisions(state.head.draftId)
      if (newest !== undefined && newest.revision > state.head.revision) tell(newest)
    } catch {
      // Without a line nobody can be warned; saving will tell.
    }
  }

  return () => clearInterval(timer)
}
