import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { DraftRevisionRow } from './rows/draft-revision-row.js'

/** A revision without its files: what lists show. */
export type DraftHead = Omit<DraftRevisionRow, 'files'>

/** The drafts of the designer, every revision of each. */
export interface Drafts {
  /** The newest revision of every draft, the last saved first. */
  list(): Promise<readonly DraftHead[]>
  /** All revisions of a draft, the newest first. */
  revisions(draftId: string): Promise<readonly DraftHead[]>
  /** One revision with its files; the newest where none is named. */
  find(draftId: string, revision?: number): Promise<DraftRevisionRow | undefined>
  /** Rejects with a conflict (`isConflict`) where somebody saved this revision first. */
  add(row: DraftRevisionRow): Promise<void>
}

const HEAD = ['draftId', 'revision', 'name', 'savedAt', 'savedById', 'savedByName'] as const

export function createDrafts(knex: Knex, commit: (changes: readonly Change[]) => Promise<void>): Drafts {
  const table = () => knex<DraftRevisionRow>('draftRevisions')
  return {
    list() {
      const newest = knex('draftRevisions as later')
        .whereRaw('?? = ??', ['later.draftId', 'draftRevisions.draftId'])
        .whereRaw('?? > ??', ['later.revision', 'draftRevisions.revision'])
      return table()
        .select(...HEAD)
        .whereNotExists(newest)
        .orderBy([
          { column: 'savedAt', order: 'desc' },
          { column: 'draftId', order: 'asc' },
        ])
    },
    revisions: (draftId) =>
      table()
        .select(...HEAD)
        .where({ draftId })
        .orderBy('revision', 'desc'),
    find(draftId, revision) {
      const rows = table().where({ draftId })
      return (revision === undefined ? rows : rows.where({ revision })).orderBy('revision', 'desc').first()
    },
    add: (row) => commit([{ kind: 'insert', table: 'draftRevisions', row }]),
  }
}
