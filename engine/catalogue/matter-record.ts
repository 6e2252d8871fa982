import type { Limit } from '../statute/limit.js'

/** A material 申报材料 the applicant brings. */
export interface Material {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly copies: number
  readonly kind: 'original' | 'copy' | 'originalAndCopy' | 'electronic' | 'form'
  /** Secondary: may follow after acceptance 容缺. */
  readonly tolerable?: boolean
  /** A written promise may replace it 告知承诺. */
  readonly pledge?: boolean
  /** Asked for only where this field of the application holds this choice. */
  readonly neededWith?: { readonly field: string; readonly value: string }
  readonly note?: string
}

/** The standard record of a matter 事项标准记录. Source: 安丘市标准体系四(三)2. */
export interface MatterRecord {
  /** 审批主体. */
  readonly approvingBody: string
  /** 法律依据: a law entry (`license-law-2019#42`) where the law book has it, and its text. */
  readonly legalBasis: readonly { readonly law?: string; readonly text: string }[]
  /** 申请条件. */
  readonly conditions: readonly string[]
  readonly materials: readonly Material[]
  /** 审批程序. */
  readonly procedure: readonly string[]
  /** 法定时限. */
  readonly statutoryLimit: Limit & { readonly basis: string }
  /** 承诺时限: never longer than the statutory. */
  readonly promisedLimit: Limit
  /** 收费标准 (yuan) 与收费依据. */
  readonly fee: { readonly amount: number; readonly basis: string }
  /** 审批责任人员. */
  readonly responsible: readonly {
    readonly department: string
    readonly post: string
    readonly name?: string
    readonly phone?: string
  }[]
  /** 受理地点. */
  readonly place: string
  /** 咨询电话. */
  readonly enquiryPhone: string
  /** 投诉电话. */
  readonly complaintPhone: string
}
