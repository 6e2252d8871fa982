import type { DemandRow } from '../store/rows/demand-row.js'
import type { Actor } from './actor.js'
import { mergeMaterials } from './case-materials.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { endDemand } from './demand-clock.js'
import { endClock } from './end-clock.js'
import { endStops } from './end-stops.js'
import { thePerson } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { isApplicant } from './is-applicant.js'
import type { Json } from './json.js'
import type { SubmittedMaterial } from './material.js'
import { materialFaults } from './material-faults.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'

/**
 * Brings what is owed after acceptance: tolerated materials, or a supplement asked for later (补交). The applicant, or the window for them. An
 * item the record does not list is named by its demand (`id`).
 */
export interface BringMaterials {
  readonly kind: 'bring-materials'
  readonly caseNumber: string
  readonly materials: readonly (string | SubmittedMaterial)[]
}

const owed = (row: DemandRow): boolean =>
  row.kind !== 'pledge' && (row.state === 'open' || row.state === 'lapsed')

/** What is late still counts as brought: it lifts what its lapse barred. Source: 大厅运行规则 Art. 2, 8. */
export const bringMaterials: CommandHandler<BringMaterials> = async (context, step, command, actor) => {
  const { case: of, matter } = step.file
  if (of.state === 'closed') return refuse('CASE_CLOSED', '办件已办结')
  if (!actor.roles.includes('intake') && !(await isApplicant(context.store, of, actor))) {
    return refuse('ROLE_MISSING', '只有申请人本人或综合窗口可以补交材料')
  }
  const demands = (await context.store.duties.demands(of.number)).filter(owed)
  const brought = command.materials.map((each) => (typeof each === 'string' ? { id: each } : each))
  if (brought.length === 0)
    return refuse('INVALID_INPUT', '请列明补交的材料', [{ place: 'materials', message: '至少一项' }])
  const nothing = brought.filter(({ submitted, pledged }) => submitted === false || pledged === true)
  if (nothing.length > 0) {
    const ids = nothing.map(({ id }) => id).join('、')
    return refuse('INVALID_INPUT', `没有提交“${ids}”，不能算作补交`, [
      { place: 'materials', message: '请提交材料本身' },
    ])
  }
  const listed = brought.filter(
    (each) => !demands.some(({ id, materialId }) => materialId === '' && id === each.id),
  )
  const unfit = refuseInput(materialFaults(listed as unknown as Json, matter))
  if (unfit !== undefined) return unfit
  const met = demands.filter((row) => brought.some(({ id }) => id === row.materialId || id === row.id))
  const foreign = brought.find(({ id }) => !met.some((row) => row.materialId === id || row.id === id))
  if (foreign !== undefined) return refuse('NOT_DEMANDED', `“${foreign.id}”不在应补交的材料之中`)
  fulfil(context, step, { met, demands, brought }, actor)
  return { kind: 'done', caseNumber: of.number }
}

function fulfil(
  context: HallContext,
  step: CaseStep,
  {
    met,
    demands,
    brought,
  }: {
    readonly met: readonly DemandRow[]
    readonly demands: readonly DemandRow[]
    readonly brought: readonly SubmittedMaterial[]
  },
  actor: Actor,
): void {
  const before = JSON.parse(step.file.case.materials) as readonly SubmittedMaterial[]
  const named = brought.map((each) => {
    const free = met.find(({ id, materialId }) => materialId === '' && id === each.id)
    return free === undefined ? each : { ...each, name: free.name }
  })
  step.changeCase({ materials: JSON.stringify(mergeMaterials(before, named)) })
  for (const row of met) endDemand(step, row, 'met', actor)
  const still = demands.filter((row) => !met.includes(row))
  const whole = met.filter((row) => !still.some((other) => other.noticeId === row.noticeId))
  for (const clock of step.file.clocks) {
    if (whole.some(({ clockId }) => clockId === clock.row.id)) endClock(step, clock)
  }
  endStops(step, context.calendar, {
    which: (stop) => whole.some(({ noticeId }) => noticeId === stop.noticeId),
    at: step.now,
    why: '已经补正',
  })
  step.event('materials-brought', thePerson(actor), { names: met.map(({ name }) => name) })
}
