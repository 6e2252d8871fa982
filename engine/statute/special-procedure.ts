import { LICENSE_45 } from './articles.js'
import type { Basis } from './basis.js'

/** What the law leaves outside the count, and the supplement where the matter allows it (statute.md §2.2, §2.3). */
export type SpecialProcedure =
  | 'hearing'
  | 'tender'
  | 'auction'
  | 'inspection'
  | 'test'
  | 'quarantine'
  | 'appraisal'
  | 'expertReview'
  | 'supplement'

/** Each special procedure's Chinese name and the article that takes it out of the count. */
export const SPECIAL_PROCEDURES = {
  hearing: { name: '听证', basis: LICENSE_45 },
  tender: { name: '招标', basis: LICENSE_45 },
  auction: { name: '拍卖', basis: LICENSE_45 },
  inspection: { name: '检验', basis: LICENSE_45 },
  test: { name: '检测', basis: LICENSE_45 },
  quarantine: { name: '检疫', basis: LICENSE_45 },
  appraisal: { name: '鉴定', basis: LICENSE_45 },
  expertReview: { name: '专家评审', basis: LICENSE_45 },
  supplement: {
    name: '受理后补正',
    basis: { entry: 'hall-rules#2', citation: '大厅运行规则第二条（受理后补正中止计时）' },
  },
} satisfies Record<SpecialProcedure, { readonly name: string; readonly basis: Basis }>
