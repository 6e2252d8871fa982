/** An account. `roles` is a JSON list. */
export interface UserRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly roles: string
  readonly department: string | null
  readonly idNumber: string | null
  readonly passwordHash: string
}
