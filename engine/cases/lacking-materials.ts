import type { Material } from './material.js'

/** Which required materials of a case were not handed in. */
export interface LackingMaterials {
  /** Without these the application is not accepted. */
  readonly missing: readonly Material[]
  /** These may follow (容缺). */
  readonly tolerated: readonly Material[]
  /** Instead of these a written promise was given (告知承诺). */
  readonly pledged: readonly Material[]
}

/** Source: 安丘市标准体系四(三)2 (容缺受理, 告知承诺); 行政许可法 Art. 32(1)(5): accepted is what is complete. */
export function lackingMaterials(materials: readonly Material[]): LackingMaterials {
  const lacking = materials.filter(({ required, submitted }) => required && !submitted)
  const pledged = materials.filter((each) => each.pledged === true && !each.submitted)
  const rest = lacking.filter((each) => each.pledged !== true)
  return {
    missing: rest.filter((each) => each.tolerable !== true),
    tolerated: rest.filter((each) => each.tolerable === true),
    pledged,
  }
}
