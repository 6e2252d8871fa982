/**
 * What the law wants decided expressly: environment 环保, work safety 安全生产, personal safety 人身安全, food safety 食品安全
 * (Anqiu's sensitive list 重大敏感事项), and fire safety 消防, where work and personal safety meet.
 */
export type SensitiveField = 'environment' | 'workSafety' | 'personalSafety' | 'foodSafety' | 'fireSafety'

const SENSITIVE_FIELDS = {
  environment: '环境保护',
  workSafety: '安全生产',
  personalSafety: '人身安全',
  foodSafety: '食品安全',
  fireSafety: '消防安全',
} satisfies Record<SensitiveField, string>

/** A matter or department that may be bound to decide expressly. */
export interface ExpressMark {
  readonly express?: boolean
  readonly sensitive?: SensitiveField
}

/**
 * Why nothing may be deemed here, in Chinese; `undefined` where defaults are allowed. A sensitive field is never deemed, whatever
 * `express` says. Source: 安丘市标准体系四(三)3; statute.md §3.
 */
export function expressReason(...marks: readonly (ExpressMark | undefined)[]): string | undefined {
  for (const mark of marks) {
    if (mark?.sensitive !== undefined)
      return `涉及${SENSITIVE_FIELDS[mark.sensitive]}，须明示决定，不得视为同意`
  }
  return marks.some((mark) => mark?.express === true) ? '事项规定须明示决定，不得视为同意' : undefined
}
