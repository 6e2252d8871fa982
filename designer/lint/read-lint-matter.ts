import type { Limit, LintMatter } from '../../engine/browser.js'
import type { Finding } from './finding.js'

/** What is read of a record: what the rules need, and the promised limit where there is one. */
export interface RecordMatter extends LintMatter {
  readonly record: LintMatter['record'] & { readonly promisedLimit?: Limit }
}

/** The record as the rules need it, or why there is none. */
export type ReadLintMatter =
  | { readonly kind: 'matter'; readonly matter: RecordMatter }
  | { readonly kind: 'finding'; readonly finding: Finding }

/** Reads as much of `matter.json` as the rules ask for; whether it is a whole record the deploy gate says. */
export function readLintMatter(text: string | undefined): ReadLintMatter {
  if (text === undefined) return refused('no-matter', '缺少事项标准记录 matter.json', '请新建 matter.json')
  let matter: unknown
  try {
    matter = JSON.parse(text)
  } catch (error) {
    return refused('json', `matter.json 不是有效的 JSON：${(error as Error).message}`, '请按提示修改')
  }
  if (isRecordMatter(matter)) return { kind: 'matter', matter }
  return refused(
    'matter-schema',
    'matter.json 缺少 departments、forms 或 record.statutoryLimit',
    '请按 matter.schema.json 补足，流程图的规则检查要用到它们',
  )
}

function isRecordMatter(value: unknown): value is RecordMatter {
  if (!isObject(value)) return false
  const { departments, forms, record } = value
  return (
    Array.isArray(departments) &&
    departments.every(
      (each) => isObject(each) && typeof each['id'] === 'string' && typeof each['name'] === 'string',
    ) &&
    isObject(forms) &&
    isObject(record) &&
    isLimit(record['statutoryLimit']) &&
    (record['promisedLimit'] === undefined || isLimit(record['promisedLimit']))
  )
}

function isLimit(value: unknown): boolean {
  return isObject(value) && typeof value['amount'] === 'number' && typeof value['unit'] === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(code: string, message: string, mend: string): ReadLintMatter {
  return { kind: 'finding', finding: { code, file: 'matter.json', place: '', message, mend } }
}
