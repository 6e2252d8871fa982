import type { Defect } from '../lint/defect.js'
import type { LawBook } from '../statute/law-book.js'
import { checkChoices } from './check-choices.js'
import { checkMatter } from './check-matter.js'
import type { FormSchema, Matter, MatterHead, PackageFile } from './matter.js'
import { compileSchema } from './json-schema.js'
import { isRecord, readJson } from './read-json.js'

/** A package's files: path within the package → text. */
export type PackageFiles = ReadonlyMap<string, string>

/** A matter, or everything that is wrong with its package. */
export type ReadMatter =
  | { readonly kind: 'matter'; readonly matter: Matter }
  | { readonly kind: 'defects'; readonly defects: readonly Defect[] }

/** Reads packages against the published schema and the law book. */
export type MatterReader = (files: PackageFiles) => ReadMatter

const MOST_FILES = 200

/** Folders and names within the package: no way out of it, no drive, no control character. */
const PLAIN_PATH = /^(?:[\p{L}\p{N}_-][\p{L}\p{N} ._-]*\/)*[\p{L}\p{N}_-][\p{L}\p{N} ._-]*$/u

/**
 * Makes the reader of matter packages: `matter.json` against the schema, the forms it names, its promised limit against the
 * statutory one, the law it cites. Browser-safe; it never throws for what a package holds.
 * Diagrams are not parsed here: `checkPackage` does that after this.
 */
export function createMatterReader(schema: unknown, law: LawBook): MatterReader {
  const validate = compileSchema(schema, 'zh')
  return (files) => {
    const text = files.get('matter.json')
    if (text === undefined) return defects([missingFile('matter.json')])
    if (files.size > MOST_FILES) return defects([tooMany(files.size)])
    const strays = [...files.keys()].filter((path) => !PLAIN_PATH.test(path))
    if (strays.length > 0) return defects(strays.map(strayPath))
    const json = readJson(text)
    if (json.kind === 'refused')
      return defects([{ code: 'json', file: 'matter.json', place: '', ...without(json) }])
    const errors = validate(json.value)
    if (errors.length > 0) {
      return defects(
        errors.map(({ pointer, message }) => ({
          code: 'matter-schema',
          file: 'matter.json',
          place: pointer,
          message: `${pointer === '' ? '文件' : pointer} ${message}`,
          mend: '请按 matter.schema.json 修改',
        })),
      )
    }
    // The schema has just proved the shape.
    const head = json.value as MatterHead
    const forms = readForms(files)
    const found = [
      ...forms.defects,
      ...checkMatter(head, new Set(Object.keys(forms.schemas)), law),
      ...checkChoices(head, forms.schemas[head.forms['application'] ?? '']),
    ]
    const bpmn = filesIn(files, '', '.bpmn')
    if (bpmn.length === 0) found.push(missingFile('process.bpmn'))
    if (found.length > 0) return defects(found)
    return {
      kind: 'matter',
      matter: {
        ...head,
        bpmn,
        dmn: filesIn(files, 'decisions/', '.dmn'),
        formSchemas: forms.schemas,
        scenarios: filesIn(files, 'scenarios/', '.json'),
      },
    }
  }
}

function readForms(files: PackageFiles): { schemas: Record<string, FormSchema>; defects: Defect[] } {
  const schemas: Record<string, FormSchema> = {}
  const found: Defect[] = []
  for (const { path, text } of filesIn(files, 'forms/', '.form')) {
    const json = readJson(text)
    if (json.kind === 'refused') found.push({ code: 'json', file: path, place: '', ...without(json) })
    else if (!isForm(json.value)) {
      const message = '不是 form-js 表单：应有“id”和“components”'
      found.push({ code: 'form-schema', file: path, place: '', message, mend: '请用表单设计器重新导出' })
    } else if (Object.hasOwn(schemas, json.value.id)) {
      const message = `表单编号“${json.value.id}”重复`
      found.push({ code: 'form-twice', file: path, place: '/id', message, mend: '请为每个表单使用不同的 id' })
    } else schemas[json.value.id] = json.value
  }
  return { schemas, defects: found }
}

function isForm(value: unknown): value is FormSchema {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(value['id']) &&
    value['id'] !== '__proto__' &&
    Array.isArray(value['components'])
  )
}

function filesIn(files: PackageFiles, folder: string, ending: string): readonly PackageFile[] {
  return [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(ending))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function defects(found: readonly Defect[]): ReadMatter {
  return { kind: 'defects', defects: found }
}

function without({ message, mend }: { message: string; mend: string }): { message: string; mend: string } {
  return { message, mend }
}

function missingFile(file: string): Defect {
  return { code: 'file-missing', file, place: '', message: `事项包中缺少 ${file}`, mend: `请加入 ${file}` }
}

function strayPath(path: string): Defect {
  const shown = JSON.stringify(path.slice(0, 200))
  const message = `文件路径${shown}不在事项包之内`
  return {
    code: 'file-path',
    file: path,
    place: '',
    message,
    mend: '请使用包内的相对路径，如 forms/application.form',
  }
}

function tooMany(size: number): Defect {
  const message = `事项包含有${size}个文件，最多${MOST_FILES}个`
  return { code: 'too-many-files', file: '', place: '', message, mend: '请删除不需要的文件' }
}
