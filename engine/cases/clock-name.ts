import type { ClockRow } from '../store/rows/clock-row.js'

/** What a clock measures, in words. */
export function clockName(row: ClockRow): string {
  if (row.kind === 'intake') return '受理审查'
  return row.kind === 'case' ? '承诺时限' : `${row.departmentName}办理`
}
