import type { Matter } from '../catalogue/matter.js'
import { TOLERANCE_LIMIT } from '../statute/demand-lapse.js'
import type { DemandRow } from '../store/rows/demand-row.js'
import type { CaseEvent } from './case-event.js'
import { caseMaterials } from './case-materials.js'
import type { CaseStep } from './case-step.js'
import { clockOf } from './clock-of.js'
import { demand, insertDemand } from './demand-clock.js'
import type { HallContext } from './hall-context.js'
import { lackingMaterials } from './lacking-materials.js'
import type { Material } from './material.js'
import { periodText } from './period-text.js'
import { whenText } from './when-text.js'

/**
 * What acceptance leaves open: tolerated materials with the date by which they follow (容缺受理), pledges that will be checked (告知承诺), each
 * told to the applicant in writing, whoever accepts: a person, or the rule. Source: 大厅运行规则 Art. 8, 9; 行政许可法 Art. 32.
 */
export function receiveDuties(
  context: HallContext,
  step: CaseStep,
  matter: Matter,
  by: CaseEvent['actor'],
): void {
  const { tolerated, pledged } = lackingMaterials(caseMaterials(step.file.case, matter))
  if (tolerated.length > 0) tolerate(context, step, tolerated, by)
  takePledges(step, pledged, by)
}

/** Tells in writing what is tolerated and until when, and starts the clock. */
export function tolerate(
  context: HallContext,
  step: CaseStep,
  materials: readonly Pick<Material, 'id' | 'name'>[],
  by: CaseEvent['actor'],
): void {
  const { number, matterName } = step.file.case
  const limit = step.file.matter?.tolerance ?? TOLERANCE_LIMIT
  const names = materials.map(({ name }) => name)
  const within = periodText('受理', clockOf(step.file.matter, step.now, limit), context.calendar)
  const noticeId = step.notice({
    kind: 'tolerance',
    audience: 'applicant',
    title: `容缺受理告知书：${matterName}`,
    text: `办件${number}容缺受理，请${within}补交：${names.join('、')}。补交之前不制发证件；逾期未补交的，不得准予。`,
  })
  const clock = demand(context, step, { kind: 'tolerance', items: materials, noticeId, limit }, writer(by))
  step.event('materials-tolerated', by, { names, noticeId, dueAt: clock.dueAt })
}

/** Takes the pledges of a case whose application was let in by more than acceptance: by a renewal that is deemed granted. Answers them. */
export function receivePledges(step: CaseStep, matter: Matter, by: CaseEvent['actor']): readonly DemandRow[] {
  return takePledges(step, lackingMaterials(caseMaterials(step.file.case, matter)).pledged, by)
}

function takePledges(
  step: CaseStep,
  materials: readonly Material[],
  by: CaseEvent['actor'],
): readonly DemandRow[] {
  if (materials.length === 0) return []
  const { number, matterName } = step.file.case
  const names = materials.map(({ name }) => name)
  const noticeId = step.notice({
    kind: 'pledge',
    audience: 'applicant',
    title: `告知承诺书回执：${matterName}`,
    text: `办件${number}收到您代替下列材料的书面承诺：${names.join('、')}。作出准予决定后二个月内核查；承诺不实的，不予许可或者撤销许可。作出决定前（${whenText(step.now)}起）可以撤回承诺，改为提交原材料。`,
  })
  const of = { kind: 'pledge', noticeId, clockId: null, taskId: null } as const
  const taken = materials.map((item) => insertDemand(step, of, item, writer(by)))
  step.event('pledges-taken', by, { names, noticeId })
  return taken
}

function writer({ userId = 'rule', name }: CaseEvent['actor']): {
  readonly userId: string
  readonly name: string
} {
  return { userId, name }
}
