/** Why a journal cannot be opened or has stopped. */
export type JournalErrorCode =
  'FOREIGN_FILE' | 'NEWER_FILE' | 'LOCKED' | 'DAMAGED' | 'CANNOT_OPEN' | 'STOPPED' | 'CLOSED'

/** An error with its `code`; the message is meant for the administrator, Chinese first. */
export function journalError(
  code: JournalErrorCode,
  message: string,
): Error & { readonly code: JournalErrorCode } {
  return Object.assign(new Error(message), { code })
}
