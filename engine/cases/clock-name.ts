import type { ClockRow } from '../store/rows/clock-row.js'

/** What a clock measures, in words. */
export function clockName(row: ClockRow): string {
  switch (row.kind) {
    case 'intake':
      return '受理审查'
    case 'case':
      return '承诺时限'
    case 'renewal':
      return '原许可有效期'
    case 'demand':
      return row.onExpiry === 'lapse' ? '补交材料' : '承诺核查'
    case 'department':
      return `${row.departmentName}办理`
  }
}
