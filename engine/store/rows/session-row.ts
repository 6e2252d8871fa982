/** A sign-in. Only the SHA-256 of its token is kept; `expiresAt` in ms since 1970. */
export interface SessionRow {
  readonly tokenHash: string
  readonly userId: string
  readonly csrfToken: string
  readonly expiresAt: number
}
