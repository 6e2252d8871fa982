import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'

const root = join(import.meta.dirname, '../../processes')

/** A copy of the data with one file changed; answers what its reading throws. */
function failureOf(
  file: string,
  change: (text: string) => string,
  name = file,
): { code?: string; message: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bancheng-data-'))
  for (const part of ['calendars', 'law', 'schema', 'matters']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  renameSync(path, join(folder, name))
  try {
    readProcessesFolder(folder)
  } catch (error) {
    return error as Error
  }
  throw new Error('Expected the data to be refused, but it was read')
}

const year = 'calendars/2026.json'

describe('a data file that is wrong is refused with file, place and reason', () => {
  it.each([
    ['no JSON', 'law/license-law-2019.json', () => '{', '不是有效的 JSON', 'not JSON'],
    [
      'nothing in it',
      'law/license-law-2019.json',
      () => '{}',
      '应当有必需属性 id',
      "must have required property 'id'",
    ],
    ['half a calendar', year, () => '{"year":2026}', '应当有必需属性 notices', "required property 'notices'"],
    [
      'a misspelt list',
      year,
      (text: string) => text.replace('makeUpWorkdays', 'makeupWorkdays'),
      '应当有必需属性 makeUpWorkdays',
      "required property 'makeUpWorkdays'",
    ],
    [
      'a day that does not exist',
      year,
      (text: string) => text.replace('2026-02-15', '2026-02-31'),
      '没有 2026-02-31 这一天',
      'there is no 2026-02-31',
    ],
    [
      'a day of another year',
      year,
      (text: string) => text.replace('2026-02-15', '2027-02-15'),
      '2027-02-15 不在 2026 年',
      '2027-02-15 is not in 2026',
    ],
    [
      'a day twice',
      year,
      (text: string) => text.replace('2026-02-15', '2026-02-16'),
      '2026-02-16 出现了两次',
      '2026-02-16 is there twice',
    ],
  ])('%s', (_, file, change, chinese, english) => {
    const { code, message } = failureOf(file, change)
    expect(code).toBe('DATA_FILE')
    expect(message).toContain(file)
    expect(message).toContain(chinese)
    expect(message).toContain(english)
  })

  it('a name that is not what it holds', () => {
    const { message } = failureOf(year, (text) => text, 'calendars/2028.json')
    expect(message).toContain('文件名应为 2026.json')
  })
})
