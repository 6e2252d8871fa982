/** What a record says of the deletion of a resource. Source: Zeebe protocol, `ResourceDeletionRecordValue`. */
export interface ResourceDeletionValue {
  readonly resourceKey: number
}
