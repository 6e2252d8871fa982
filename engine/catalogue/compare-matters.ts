import { limitText } from '../statute/limit.js'
import type { Matter, PackageFile } from './matter.js'

/** How a package stands to the version that is served. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'newer'; readonly changes: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }

/**
 * Compares a package with the version now served: the same content is the same version; other content needs a higher number, so that
 * a case always knows the rules it began with. The changes are told in Chinese.
 */
export function compareMatters(current: Matter, next: Matter): Comparison {
  if (current.id !== next.id)
    return { kind: 'refused', message: `事项编号不同：“${current.id}”与“${next.id}”` }
  const changes = changesBetween(current, next)
  if (JSON.stringify({ ...current, version: 0 }) === JSON.stringify({ ...next, version: 0 })) {
    return current.version === next.version
      ? { kind: 'same' }
      : { kind: 'refused', message: `内容与第${current.version}版相同，不必改版本号` }
  }
  if (next.version <= current.version) {
    return { kind: 'refused', message: `内容已改变，版本号应大于${current.version}，却是${next.version}` }
  }
  return { kind: 'newer', changes: changes.length > 0 ? changes : ['标准记录的文字有改动'] }
}

function changesBetween(current: Matter, next: Matter): readonly string[] {
  const named = (matter: Matter, key: 'departments' | 'materials'): ReadonlyMap<string, string> => {
    const list = key === 'departments' ? matter.departments : matter.record.materials
    return new Map(list.map(({ id, name }) => [id, name]))
  }
  return [
    ...moved('部门', named(current, 'departments'), named(next, 'departments')),
    ...moved('材料', named(current, 'materials'), named(next, 'materials')),
    ...changed('法定时限', limitText(current.record.statutoryLimit), limitText(next.record.statutoryLimit)),
    ...changed('承诺时限', limitText(current.record.promisedLimit), limitText(next.record.promisedLimit)),
    ...changed('牵头部门', current.leadDepartment, next.leadDepartment),
    ...changed('须明示决定', expressIn(current), expressIn(next)),
    ...changed('收费', String(current.record.fee.amount), String(next.record.fee.amount)),
    ...files('流程图', current.bpmn, next.bpmn),
    ...files('决策表', current.dmn, next.dmn),
    ...files('情景', current.scenarios, next.scenarios),
    ...(JSON.stringify(current.formSchemas) === JSON.stringify(next.formSchemas) ? [] : ['表单有改动']),
  ]
}

function moved(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const only = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): string[] =>
    [...these].filter(([id]) => !those.has(id)).map(([, name]) => name)
  return [
    ...only(after, before).map((name) => `新增${what}：${name}`),
    ...only(before, after).map((name) => `删除${what}：${name}`),
  ]
}

function changed(what: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [`${what}由“${before}”改为“${after}”`]
}

function expressIn(matter: Matter): string {
  const marked = matter.departments.filter((each) => each.express === true || each.sensitive !== undefined)
  const whole = matter.express === true || matter.sensitive !== undefined ? ['全部'] : []
  return [...whole, ...marked.map(({ name }) => name)].join('、')
}

function files(
  what: string,
  before: readonly PackageFile[],
  after: readonly PackageFile[],
): readonly string[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  const touched = after.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path)
  const gone = before.filter(({ path }) => !after.some((file) => file.path === path)).map(({ path }) => path)
  return [...touched.map((path) => `${what}有改动：${path}`), ...gone.map((path) => `${what}已删除：${path}`)]
}
