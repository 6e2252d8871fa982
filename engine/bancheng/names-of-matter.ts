import type { Matter } from '../catalogue/matter.js'
import { readDecisions } from '../embedded/model/decision-reading.js'
import { readBpmn } from '../embedded/model/read-bpmn.js'
import type { Defect } from '../lint/defect.js'

/** A name that only one matter of a hall may bear: cases are numbered by the code, and of each process and decision the newest version runs. */
export interface MatterName {
  readonly kind: 'code' | 'process' | 'decision'
  readonly name: string
  /** Where the matter's package says so. */
  readonly file: string
  readonly place: string
}

/** The names a matter bears. A file that cannot be read bears none: the gate refuses it. */
export async function namesOfMatter(matter: Matter): Promise<readonly MatterName[]> {
  const names: MatterName[] = [{ kind: 'code', name: matter.code, file: 'matter.json', place: '/code' }]
  for (const { path, text } of matter.bpmn) {
    const read = await readBpmn(path, text, true)
    const processes = read.kind === 'read' ? read.processes : []
    names.push(...processes.map(({ id }) => ({ kind: 'process' as const, name: id, file: path, place: id })))
  }
  for (const { path, text } of matter.dmn) {
    const read = await readDecisions(text, path)
    const decisions = read.kind === 'requirements' ? read.decisions : []
    names.push(...decisions.map(({ id }) => ({ kind: 'decision' as const, name: id, file: path, place: id })))
  }
  return names
}

const kindNames: Readonly<Record<MatterName['kind'], string>> = {
  code: '事项编码',
  process: '流程编号',
  decision: '决策编号',
}

/** A name that another matter of the hall bears already. */
export function nameTaken({ kind, name, file, place }: MatterName, other: Matter): Defect {
  const what = kindNames[kind]
  return {
    code: 'name-taken',
    file,
    place,
    message: `${what}“${name}”已属于事项“${other.name}”（${other.id}）`,
    mend: `请换一个${what}`,
  }
}
