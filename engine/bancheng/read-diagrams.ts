import type { ReadDiagrams } from '../catalogue/deploy-gate.js'
import type { Matter } from '../catalogue/matter.js'
import { readDecisions } from '../embedded/model/decision-reading.js'
import { readBpmn } from '../embedded/model/read-bpmn.js'
import type { Defect } from '../lint/defect.js'
import type { LintDiagram } from '../lint/lint-matter.js'
import { refusalInChinese } from '../lint/refusal-in-chinese.js'

/** Reads a matter's diagrams and decision tables as the process engine does; what it would refuse is a defect each. */
export async function readDiagrams(matter: Matter): Promise<ReadDiagrams> {
  const diagrams: LintDiagram[] = []
  const defects: Defect[] = []
  for (const { path, text } of matter.bpmn) {
    const read = await readBpmn(path, text)
    if (read.kind === 'read') diagrams.push({ path, definitions: read.definitions })
    else {
      defects.push(
        ...read.problems.map(({ element, message }) =>
          defect('bpmn', path, element, refusalInChinese(message)),
        ),
      )
    }
  }
  for (const { path, text } of matter.dmn) {
    const read = await readDecisions(text, path)
    if ('message' in read) defects.push(defect('dmn', path, read.elementId ?? '', read.message))
  }
  return defects.length > 0 ? { kind: 'defects', defects } : { kind: 'diagrams', diagrams }
}

function defect(code: string, file: string, place: string, reason: string): Defect {
  const what = code === 'dmn' ? '决策表' : '流程图'
  return { code, file, place, message: `${what}不能运行：${reason}`, mend: `请在设计器中修改此${what}` }
}
