import { businessHours } from '../../statute/business-hours.js'
import { INTAKE_LIMIT } from '../../statute/deemed-acceptance.js'
import { limitText, readLimit } from '../../statute/limit.js'
import type { Limit } from '../../statute/limit.js'
import { promisedWithinStatutory } from '../../statute/promised-limit.js'
import type { LintMatter } from '../lint-context.js'
import type { QuickEdit, QuickMend } from '../quick-mend.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts } from '../task-facts.js'

/** Ten working days to deliver the licence. Source: 行政许可法 Art. 44. */
const DELIVERY_LIMIT: Limit = { amount: 10, unit: 'workingDay' }

const written = ({ amount, unit }: Limit): string => `${amount} ${unit}`
const setHeader = (key: string, value: string): QuickEdit => ({ kind: 'setHeader', key, value })

const DEEM_ACCEPTANCE: QuickMend = {
  label: '改为五个工作日，逾期视为受理',
  edits: [
    setHeader('timeLimit', written(INTAKE_LIMIT)),
    setHeader('onExpiry', 'deemedAcceptance'),
    setHeader('basis', 'license-law-2019#32'),
  ],
}

/**
 * No task takes longer than the law allows: five working days to take in, after which acceptance is deemed; the matter's statutory
 * limit for an opinion or decision; ten working days for the certificate. Source: 行政许可法 Art. 32, 42, 44; statute.md §2.1, §2.5.
 */
export const limitWithinLaw: Rule = ({ matter }) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts === undefined || node.id === undefined) return
    if (facts.act === 'accept-case' && facts.onExpiry !== 'deemedAcceptance') {
      reporter.report(node.id, `受理任务${nodeName(node)}没有规定逾期视为受理`, {
        mend: '请加入任务头 timeLimit=5 workingDay、onExpiry=deemedAcceptance、basis=license-law-2019#32',
        quick: DEEM_ACCEPTANCE,
      })
    }
    const allowed = statutoryLimit(facts.act, matter)
    const limit = readLimit(facts.timeLimit ?? '')
    if (allowed === undefined || limit === undefined) return
    const answer = promisedWithinStatutory(limit, allowed, businessHours(matter))
    if (answer.kind === 'kept') return
    const longer = answer.code === 'longer'
    const found = longer ? '长于法律所许' : '无法确认不长于法律所许'
    reporter.report(node.id, `任务${nodeName(node)}的时限${found}：${answer.message}`, {
      mend: longer ? '请缩短任务头 timeLimit' : '请让任务头 timeLimit 改用法定时限的单位',
      quick: { label: `改为${limitText(allowed)}`, edits: [setHeader('timeLimit', written(allowed))] },
    })
  },
})

function statutoryLimit(act: string | undefined, matter: LintMatter): Limit | undefined {
  if (act === 'accept-case') return INTAKE_LIMIT
  if (act === 'issue-certificate') return DELIVERY_LIMIT
  return act === 'give-opinion' || act === 'decide-case' ? matter.record.statutoryLimit : undefined
}
