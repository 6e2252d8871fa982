/** A truth value in a table: portable between SQLite and PostgreSQL. */
export type Flag = 0 | 1

export function flag(value: boolean): Flag {
  return value ? 1 : 0
}
