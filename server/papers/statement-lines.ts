import type { LedgerEntry } from '../bancheng.js'

/** What a statement is called, by the rule whose outcome it records. */
export const statementTitles: Readonly<Record<LedgerEntry['rule'], string>> = {
  overtimeDefault: '视为同意记录',
  absenceDefault: '视为同意记录（缺席默认）',
  deemedAcceptance: '视为受理记录',
  deemedRenewal: '视为准予延续记录',
  deemedWithdrawal: '视为撤回申请记录',
}

/** A line of a statement: what it is about, if it says so, and what it says. */
export interface StatementLine {
  readonly label: string
  readonly text: string
}

/**
 * The lines of an entry's explanation, which is whole by itself: `通知：编号…` becomes a label and its text. The first line, which says what
 * happened, has no label; a line without one otherwise goes on with the line before. An article that is cited already is not cited twice.
 */
export function statementLines({ explanation }: Pick<LedgerEntry, 'explanation'>): readonly StatementLine[] {
  const [first = '', ...rest] = explanation.split('\n')
  const lines: StatementLine[] = [{ label: '', text: first }]
  for (const line of rest) {
    const [, label = '', text = ''] = /^([^：，。；]{2,6})：(.+)$/su.exec(line) ?? []
    const last = lines.at(-1)
    if (label !== '') lines.push({ label, text })
    else if (line.startsWith('届满时任务')) lines.push({ label: '经办', text: line })
    else if (last !== undefined) lines.splice(-1, 1, { ...last, text: `${last.text}\n${line}` })
  }
  const [, basis] = lines.filter(({ label }) => label === '办件编号' || label === '规则依据')
  return lines.filter(({ label, text }) => label !== '并依' || basis?.text.startsWith(text) !== true)
}

/** How the entry's check value is worked out without this system, from the file attached to the statement. */
export function verificationLines(entry: LedgerEntry): readonly string[] {
  return [
    `上条校验值：${entry.previousHash}`,
    `本条校验值：${entry.hash}`,
    `校验办法：从本文件的附件中取出 ${attachmentName(entry)}（本条全文，UTF-8）。上条校验值、一个换行符（0A）和附件全文依次相连，其 SHA-256 应等于本条校验值；本办件首条的上条校验值为 64 个 0。例如：(printf '%s\\n' 上条校验值; cat ${attachmentName(entry)}) | sha256sum`,
  ]
}

/** The name under which the entry itself is attached. */
export function attachmentName({ sequence }: Pick<LedgerEntry, 'sequence'>): string {
  return `ledger-${String(sequence)}.json`
}
