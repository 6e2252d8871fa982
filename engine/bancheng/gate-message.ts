import type { PackageFiles } from '../catalogue/read-matter.js'
import type { Defect } from '../lint/defect.js'

/** What the gate's thread is started with. */
export interface GateRequest {
  readonly processesDir: string
  readonly files: PackageFiles
}

/** What the gate's thread answers; nothing wrong: the package may be deployed. */
export interface GateVerdict {
  readonly defects: readonly Defect[]
}
