import { randomUUID } from 'node:crypto'
import type { TimeSource } from '../gateway/time.js'
import { toIso } from '../statute/instant.js'
import type { DraftHead } from '../store/drafts.js'
import { isConflict } from '../store/is-conflict.js'
import type { DraftRevisionRow } from '../store/rows/draft-revision-row.js'
import type { Store } from '../store/store.js'

/** Files of a matter package: path within the package → text. */
export type DraftFiles = Readonly<Record<string, string>>

/** A revision of a draft with its files. */
export interface Draft extends DraftHead {
  readonly files: DraftFiles
}

/** What is saved. Without `draftId` a new draft begins; `base` is the revision the work began with. */
export interface SaveDraft {
  readonly draftId?: string
  readonly base?: number
  readonly name: string
  readonly files: DraftFiles
}

/** How a save ended: on disk as a revision of its own; too late, because `newest` was saved meanwhile; or of a draft nobody knows. */
export type SavedDraft =
  | { readonly kind: 'saved'; readonly head: DraftHead }
  | { readonly kind: 'conflict'; readonly newest: DraftHead }
  | { readonly kind: 'unknown' }

/** The drafts of matter packages: every save is a revision, none is lost, and nobody overwrites what they have not seen. */
export interface DraftDesk {
  /** The newest revision of every draft, the last saved first. */
  list(): Promise<readonly DraftHead[]>
  /** All revisions of a draft, the newest first. */
  revisions(draftId: string): Promise<readonly DraftHead[]>
  /** A revision with its files, the newest where none is named. */
  find(draftId: string, revision?: number): Promise<Draft | undefined>
  /** Saves on top of the revision the work began with. */
  save(work: SaveDraft, by: { readonly userId: string; readonly name: string }): Promise<SavedDraft>
  /** The files of a published matter's newest version, from which a draft of the next one begins. */
  published(matterId: string): Promise<DraftFiles | undefined>
}

/** Opens the desk on the tables of drafts and packages. */
export function openDraftDesk({ drafts, packages }: Store, time: TimeSource): DraftDesk {
  return {
    list: () => drafts.list(),
    revisions: (draftId) => drafts.revisions(draftId),
    async find(draftId, revision) {
      const row = await drafts.find(draftId, revision)
      return row && { ...headOf(row), files: JSON.parse(row.files) as DraftFiles }
    },
    async save({ draftId, base, name, files }, by) {
      const newest = draftId === undefined ? undefined : await drafts.find(draftId)
      if (draftId !== undefined && newest === undefined) return { kind: 'unknown' }
      if (newest !== undefined && newest.revision !== base)
        return { kind: 'conflict', newest: headOf(newest) }
      const row: DraftRevisionRow = {
        draftId: draftId ?? randomUUID(),
        revision: (newest?.revision ?? 0) + 1,
        name,
        files: JSON.stringify(files),
        savedAt: toIso(time.now()),
        savedById: by.userId,
        savedByName: by.name,
      }
      try {
        await drafts.add(row)
        return { kind: 'saved', head: headOf(row) }
      } catch (error) {
        const first = isConflict(error) ? await drafts.find(row.draftId) : undefined
        if (first === undefined) throw error
        return { kind: 'conflict', newest: headOf(first) }
      }
    },
    async published(matterId) {
      const versions = (await packages.all()).filter((row) => row.matterId === matterId)
      const newest = versions.at(-1)
      return newest && (JSON.parse(newest.files) as DraftFiles)
    },
  }
}

function headOf({ files: _files, ...head }: DraftRevisionRow): DraftHead {
  return head
}
