/** An entry of the ledger of deemed outcomes. `content` is canonical JSON; `hash` is SHA-256 over `previousHash` and `content`. */
export interface LedgerRow {
  readonly caseNumber: string
  readonly sequence: number
  /** Unique: one clock has one deemed outcome. */
  readonly clockId: string
  readonly rule: string
  readonly effectAt: string
  readonly content: string
  readonly previousHash: string
  readonly hash: string
}
