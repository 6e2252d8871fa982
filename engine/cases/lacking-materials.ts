import type { Material } from './material.js'

/** Which required materials of a case were not handed in. */
export interface LackingMaterials {
  /** Without these the application is not accepted. */
  readonly missing: readonly Material[]
  /** These may follow (容缺) or be replaced by a written promise (告知承诺). */
  readonly tolerated: readonly Material[]
}

/** Source: 安丘市标准体系四(三)2 (容缺受理, 告知承诺); 行政许可法 Art. 32(1)(5): accepted is what is complete. */
export function lackingMaterials(materials: readonly Material[]): LackingMaterials {
  const lacking = materials.filter(({ required, submitted }) => required && !submitted)
  const mayFollow = ({ tolerable = false, pledge = false }: Material): boolean => tolerable || pledge
  return {
    missing: lacking.filter((each) => !mayFollow(each)),
    tolerated: lacking.filter(mayFollow),
  }
}
