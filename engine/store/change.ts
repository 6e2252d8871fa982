import type { TableName, Tables } from './tables.js'

type ChangeOf<Name extends TableName> =
  | { readonly kind: 'insert'; readonly table: Name; readonly row: Tables[Name] }
  | {
      readonly kind: 'update'
      readonly table: Name
      readonly key: Partial<Tables[Name]>
      readonly patch: Partial<Tables[Name]>
    }
  | { readonly kind: 'remove'; readonly table: Name; readonly key: Partial<Tables[Name]> }

/** One change of one table. `key` names columns that must all be equal. */
export type Change = { readonly [Name in TableName]: ChangeOf<Name> }[TableName]
