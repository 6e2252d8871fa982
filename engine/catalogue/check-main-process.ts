import { nodesOf } from '../embedded/model/bpmn-node.js'
import type { Defect } from '../lint/defect.js'
import type { LintDiagram } from '../lint/lint-matter.js'
import type { Matter } from './matter.js'

/** The process that `matter.json` names stands once in the diagrams and can be carried out. */
export function checkMainProcess(matter: Matter, diagrams: readonly LintDiagram[]): readonly Defect[] {
  const found = diagrams.flatMap(({ definitions }) =>
    nodesOf(definitions, 'rootElements').filter(
      (node) => node.$type === 'bpmn:Process' && node.id === matter.process && node['isExecutable'] === true,
    ),
  )
  if (found.length === 1) return []
  const message =
    found.length === 0
      ? `没有可执行的流程“${matter.process}”`
      : `流程“${matter.process}”在${found.length}个文件中重复`
  return [
    {
      code: 'main-process',
      file: 'matter.json',
      place: '/process',
      message,
      mend: '请让流程编号与唯一的可执行流程一致',
    },
  ]
}
