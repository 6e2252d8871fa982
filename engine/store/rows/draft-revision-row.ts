/** One save of a draft: never changed, never removed. */
export interface DraftRevisionRow {
  readonly draftId: string
  /** 1, 2, 3 … without a gap: whoever saves on top of an old revision finds its successor taken. */
  readonly revision: number
  readonly name: string
  /** JSON object: path within the package → text. */
  readonly files: string
  readonly savedAt: string
  readonly savedById: string
  readonly savedByName: string
}
