import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compileSchema } from './json-schema.js'
import { isRecord } from './read-json.js'

/** What is wrong with a data file, to be told in both languages. */
export interface DataFileFault {
  readonly place: string
  readonly zh: string
  readonly en: string
}

/** How the files of one folder of `processes/` look. */
export interface DataFileForm {
  /** The JSON schema of each file. */
  readonly schema: unknown
  /** The field of which each file bears the name: `2026.json` holds the year 2026. */
  readonly named: string
  /** What no schema can tell; the content has the form of the schema. */
  check(content: Readonly<Record<string, unknown>>): DataFileFault | undefined
}

/**
 * Reads the JSON files of a folder that comes with the product and that its keepers add to, such as next year's calendar.
 * @throws Error with `code` DATA_FILE, naming file, place and reason in Chinese and English, at the first file that is wrong.
 */
export function readDataFiles(folder: string, form: DataFileForm): readonly unknown[] {
  const [chinese, english] = [compileSchema(form.schema, 'zh'), compileSchema(form.schema, 'en')]
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const file = join(folder, name)
    const content = parse(file)
    const [zh, en] = [chinese(content)[0], english(content)[0]]
    if (zh && en) throw dataFileError(file, { place: zh.pointer, zh: zh.message, en: en.message })
    if (!isRecord(content)) return content
    const fault = wrongName(name, form.named, content[form.named]) ?? form.check(content)
    if (fault) throw dataFileError(file, fault)
    return content
  })
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw dataFileError(file, { place: '', zh: `不是有效的 JSON（${reason}）`, en: `not JSON: ${reason}` })
  }
}

function wrongName(name: string, field: string, value: unknown): DataFileFault | undefined {
  const found = String(value)
  if (basename(name, '.json') === found) return undefined
  const [zh, en] = [`文件名应为 ${found}.json`, `the file must be named ${found}.json`]
  return { place: `/${field}`, zh, en }
}

function dataFileError(file: string, { place, zh, en }: DataFileFault): Error {
  const at = place === '' ? '' : ` ${place}`
  const message = `数据文件 ${file}${at} 有误：${zh}。请改正后重新启动。\nThe data file ${file}${at} is wrong: ${en}. Mend it and start again.`
  return Object.assign(new Error(message), { code: 'DATA_FILE' })
}
