import { request } from './request.js'

/** Path within the package → text. */
export type PackageFiles = Readonly<Record<string, string>>

/** A revision of a draft as lists show it. */
export interface DraftHead {
  readonly draftId: string
  readonly revision: number
  readonly name: string
  readonly savedAt: string
  readonly savedById: string
  readonly savedByName: string
}

/** A revision of a draft with its files. */
export interface Draft extends DraftHead {
  readonly files: PackageFiles
}

/** A published matter. */
export interface PublishedMatter {
  readonly id: string
  readonly name: string
  readonly version: number
}

const at = (draftId: string): string => `/api/drafts/${encodeURIComponent(draftId)}`

export async function listDrafts(): Promise<readonly DraftHead[]> {
  return (await request<{ drafts: readonly DraftHead[] }>('GET', '/api/drafts')).drafts
}

export function createDraft(name: string, files: PackageFiles): Promise<DraftHead> {
  return request('POST', '/api/drafts', { name, files })
}

/** Saves on top of revision `base`; a ProblemError of status 409 says that somebody saved meanwhile. */
export function saveDraft(
  draftId: string,
  base: number,
  name: string,
  files: PackageFiles,
): Promise<DraftHead> {
  return request('PUT', at(draftId), { base, name, files })
}

export function findDraft(draftId: string, revision?: number): Promise<Draft> {
  return request('GET', at(draftId) + (revision === undefined ? '' : `?revision=${revision}`))
}

export async function listRevisions(draftId: string): Promise<readonly DraftHead[]> {
  return (await request<{ revisions: readonly DraftHead[] }>('GET', `${at(draftId)}/revisions`)).revisions
}

export async function listMatters(): Promise<readonly PublishedMatter[]> {
  return (await request<{ matters: readonly PublishedMatter[] }>('GET', '/api/matters')).matters
}

export async function publishedFiles(matterId: string): Promise<PackageFiles> {
  const path = `/api/matters/${encodeURIComponent(matterId)}/files`
  return (await request<{ files: PackageFiles }>('GET', path)).files
}

/** Sends a package through the deploy gate; a ProblemError of status 422 carries what is wrong. */
export function deploy(files: PackageFiles): Promise<{ readonly id: string; readonly version: number }> {
  return request('POST', '/api/deployments', { files })
}
