import type { PackageFiles } from '../server-api/drafts.js'

/** Work that the server does not have yet, kept on this machine. */
export interface KeptWork {
  readonly draftId: string
  /** The revision the work began with. */
  readonly base: number
  readonly name: string
  readonly files: PackageFiles
}

const PREFIX = 'bancheng.designer.kept.'

/**
 * Keeps work until the server has it: written at once and without waiting, so that a tab that is closed loses nothing.
 * Answers whether there was room.
 */
export function keepWork(work: KeptWork): boolean {
  try {
    localStorage.setItem(PREFIX + work.draftId, JSON.stringify(work))
    return true
  } catch {
    return false
  }
}

export function keptWorkOf(draftId: string): KeptWork | undefined {
  const text = localStorage.getItem(PREFIX + draftId)
  return text === null ? undefined : (JSON.parse(text) as KeptWork)
}

export function forgetWork(draftId: string): void {
  localStorage.removeItem(PREFIX + draftId)
}
