/** A matter package that was deployed: kept whole, because a case goes on under the version it began with. */
export interface PackageRow {
  readonly matterId: string
  readonly version: number
  /** SHA-256 of the files, hexadecimal: equal digests mean equal packages. */
  readonly digest: string
  /** JSON object: path within the package → text. */
  readonly files: string
  readonly deployedAt: string
}
