import type { OfficeHours } from '../statute/clock.js'
import type { ExpressMark, SensitiveField } from '../statute/express.js'
import type { Limit } from '../statute/limit.js'
import type { MatterRecord } from './matter-record.js'

/** A department 部门 that takes part in a matter. */
export interface Department extends ExpressMark {
  readonly id: string
  readonly name: string
}

/** One file of a package, as text. */
export interface PackageFile {
  /** Path within the package, `/` between folders, e.g. `forms/application.form`. */
  readonly path: string
  readonly text: string
}

/**
 * What `matter.json` says of a matter 事项. Form: `processes/schema/matter.schema.json`.
 * Source: 安丘市标准体系四(三)2 (the standard record); statute.md.
 */
export interface MatterHead {
  readonly id: string
  readonly name: string
  /** 事项编码. */
  readonly code: string
  readonly version: number
  /** 联办件 · 一件事 · one department's own. */
  readonly kind: 'joint' | 'bundle' | 'single'
  /** BPMN process id. */
  readonly process: string
  /** 牵头部门. */
  readonly leadDepartment: string
  readonly departments: readonly Department[]
  /** The whole matter is decided expressly. */
  readonly express?: boolean
  readonly sensitive?: SensitiveField
  readonly record: MatterRecord
  /** `"17:30"` if absent. */
  readonly closingTime?: string
  readonly officeHours?: readonly OfficeHours[]
  /** Whether a supplement after acceptance stops the clock; the law entry that lets a silent applicant count as withdrawn. */
  readonly supplement?: { readonly stopsClock: boolean; readonly withdrawal?: string }
  /** By when a tolerated material 容缺 is to follow; five working days if absent. */
  readonly tolerance?: Limit
  /** The matter renews a licence 延续: the field of the application that says until what day the old one is valid. */
  readonly renewal?: { readonly validUntil: string }
  /** How long before a meeting its notice must arrive; three working days if absent. */
  readonly noticePeriod?: Limit
  /** Use (`application`, `planning`, …) → form id. */
  readonly forms: Readonly<Record<string, string>>
  /** Share of the limit that remains when yellow comes, `"1/3"` if absent. */
  readonly warning?: { readonly yellow: string }
}

/** A matter as it is read from its package and may be served. */
export interface Matter extends MatterHead {
  /** The package's files that the process engine deploys, in the order of their paths. */
  readonly bpmn: readonly PackageFile[]
  readonly dmn: readonly PackageFile[]
  /** Form id → form-js schema. */
  readonly formSchemas: Readonly<Record<string, FormSchema>>
  readonly scenarios: readonly PackageFile[]
}

/** A form-js schema; only its id is of interest here. */
export interface FormSchema {
  readonly id: string
  readonly components: readonly unknown[]
  readonly [key: string]: unknown
}
