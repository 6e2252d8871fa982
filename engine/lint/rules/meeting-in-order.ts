import { expressReason } from '../../statute/express.js'
import { knowsArticle } from '../../statute/law-book.js'
import { readLimit } from '../../statute/limit.js'
import type { LintContext } from '../lint-context.js'
import type { Rule } from '../rule.js'
import { nodeName, taskFacts, type TaskFacts } from '../task-facts.js'

const KINDS = ['jointReview', 'siteVisit', 'jointAcceptance']

interface Fault {
  readonly message: string
  readonly mend: string
}

/**
 * A joint meeting names its kind, its chair (the lead department) and whom it invites, and no one twice; an absence default has a notice
 * period and a basis in law, and none arises against a department that must decide expressly. Source: statute.md §4, §5.
 */
export const meetingInOrder: Rule = (context) => ({
  check(node, reporter) {
    const facts = taskFacts(node)
    if (facts?.act !== 'hold-meeting' || node.id === undefined) return
    const invited = idsOf(facts.departments)
    for (const { message, mend } of [
      ...formFaults(facts),
      ...rosterFaults(facts, invited, context),
      ...defaultFaults(facts, invited, context),
    ]) {
      reporter.report(node.id, `会议任务${nodeName(node)}${message}`, { mend })
    }
  },
})

function formFaults({ meeting, noticePeriod, onAbsence }: TaskFacts): readonly Fault[] {
  return [
    ...(KINDS.includes(meeting ?? '')
      ? []
      : [
          {
            message: `的会议种类 meeting“${meeting ?? ''}”无法识别`,
            mend: `请改为 ${KINDS.join('、')} 之一`,
          },
        ]),
    ...(noticePeriod === undefined || readLimit(noticePeriod) !== undefined
      ? []
      : [
          {
            message: `的通知期限 noticePeriod“${noticePeriod}”无法识别`,
            mend: '请写成“数量 单位”，如“3 workingDay”',
          },
        ]),
    ...(onAbsence === undefined || onAbsence === 'deemedConsent' || onAbsence === 'askAgain'
      ? []
      : [
          { message: `的缺席处理 onAbsence“${onAbsence}”无法识别`, mend: '请改为 deemedConsent 或 askAgain' },
        ]),
  ]
}

function rosterFaults(
  { department }: TaskFacts,
  invited: readonly string[],
  { matter }: LintContext,
): readonly Fault[] {
  const chair = department ?? ''
  const lead = matter.leadDepartment
  const strangers = invited.filter((each) => !matter.departments.some(({ id }) => id === each))
  return [
    ...(chair === '' || (lead !== undefined && chair !== lead)
      ? [{ message: '没有由牵头部门主持', mend: '请让任务头 department 为 matter.json 的 leadDepartment' }]
      : []),
    ...(invited.length === 0
      ? [{ message: '没有受邀部门，不得启动', mend: '请在任务头 departments 中列出受邀部门，以逗号分隔' }]
      : []),
    ...(new Set(invited).size !== invited.length
      ? [{ message: '重复邀请同一部门', mend: '请在 departments 中每个部门只列一次' }]
      : []),
    ...(chair !== '' && invited.includes(chair)
      ? [{ message: '邀请了主持会议的部门', mend: '请从 departments 中删除牵头部门' }]
      : []),
    ...(strangers.length > 0
      ? [
          {
            message: `邀请的“${strangers.join('、')}”不是本事项的部门`,
            mend: '请在 matter.json 加入该部门或改正编号',
          },
        ]
      : []),
  ]
}

function defaultFaults(
  facts: TaskFacts,
  invited: readonly string[],
  { matter, law }: LintContext,
): readonly Fault[] {
  const marked = idsOf(facts.expressDepartments)
  const express = invited.filter((each) => {
    return (
      expressReason(
        matter,
        matter.departments.find(({ id }) => id === each),
      ) !== undefined
    )
  })
  const unmarked = express.filter((each) => !marked.includes(each))
  const uninvited = marked.filter((each) => !invited.includes(each))
  const mark =
    uninvited.length === 0
      ? []
      : [{ message: `标为明示的“${uninvited.join('、')}”未受邀`, mend: '请改正 expressDepartments' }]
  if (facts.onAbsence !== 'deemedConsent') return mark
  const all = invited.length > 0 && invited.every((each) => marked.includes(each) || express.includes(each))
  return [
    ...mark,
    ...(facts.noticePeriod === undefined
      ? [{ message: '规定了缺席默认，却没有通知期限', mend: '请加入任务头 noticePeriod，如“3 workingDay”' }]
      : []),
    ...(facts.basis === undefined || !knowsArticle(law, facts.basis)
      ? [
          {
            message: '规定了缺席默认，却没有法律库中的依据 basis',
            mend: '请加入任务头 basis，如“anqiu-standard-2021#4.3.4”',
          },
        ]
      : []),
    ...(unmarked.length > 0
      ? [
          {
            message: `对须明示决定的“${unmarked.join('、')}”规定了缺席默认`,
            mend: '请把该部门列入任务头 expressDepartments',
          },
        ]
      : []),
    ...(all
      ? [{ message: '的受邀部门都须明示决定，不得缺席默认', mend: '请把 onAbsence 改为 askAgain' }]
      : []),
  ]
}

function idsOf(text = ''): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
