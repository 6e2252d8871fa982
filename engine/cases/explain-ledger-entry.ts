import { limitText } from '../statute/limit.js'
import { explainMeeting } from './explain-meeting.js'
import type { LedgerContent } from './ledger-hash.js'
import type { DeemedRule } from './ledger-entry.js'
import { fromNextDay } from './period-text.js'
import { whenText } from './when-text.js'

type Facts = Omit<LedgerContent, 'explanation'>

const openings = {
  overtimeDefault: (entry) =>
    `${entry.departmentName ?? ''}收到征求意见的通知后，在时限内没有提出意见，依法视为同意。`,
  deemedAcceptance: () =>
    '申请人在受理期限内没有得到受理、一次性告知补正或者不予受理的答复（内部转局级审定不是答复），依法自收到之日起即为受理。',
  absenceDefault: (entry) =>
    `${entry.departmentName ?? ''}收到会议通知后，既未到场也未提交书面意见，主持人宣布结束时，依法视为同意会议结论。`,
  deemedRenewal: (entry) =>
    `${entry.departmentName ?? ''}收到延续申请后，在原许可有效期届满前没有作出是否准予延续的决定，依法视为准予延续。`,
  deemedWithdrawal: () =>
    '申请人收到补交或者补正的书面告知后，在期限内没有提交，依事项所列法律依据视为撤回申请。',
} satisfies Record<DeemedRule, (entry: Facts) => string>

/** Tells a ledger entry in Chinese so that it stands without the system: what, by which rule, how counted, who was asked. */
export function explainLedgerEntry(entry: Facts): string {
  const { clock, request } = entry
  const late =
    entry.carriedOutAt === entry.effectAt
      ? '当即执行'
      : `系统于${whenText(entry.carriedOutAt)}补记执行，效力仍自${entry.meeting === undefined ? '届满时刻' : '会议结束时'}起`
  return [
    openings[entry.rule](entry),
    `办件编号：${entry.caseNumber}。`,
    `规则依据：${entry.citation}：${entry.basisText}（适用${entry.lawOn}有效的条文）。`,
    ...entry.articles.map((article) => `并依：${article.citation}：${article.text}`),
    `通知：编号${request.noticeId}，${whenText(request.deliveredAt)}送达。`,
    ...limitLines(entry),
    `计算过程：${entry.arithmetic.join('；')}。`,
    ...(entry.calendarNotices.length > 0 ? [`工作日历：${entry.calendarNotices.join('；')}。`] : []),
    ...(clock.provisional ? ['所依据的部分日期在次年放假通知发布前为暂定。'] : []),
    holderLine(entry),
    `生效：${whenText(entry.effectAt)}，${late}。作出者是规则，不是任何人的签字${responsibility(entry)}。`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** How long it ran; a renewal's end is the last day of the old licence, which its arithmetic names, and no count of hours. */
function limitLines(entry: Facts): readonly string[] {
  const { clock, meeting } = entry
  if (meeting !== undefined) return explainMeeting(entry, meeting)
  if (entry.rule === 'deemedRenewal') return []
  const next = fromNextDay(clock.limit) ? '的次日' : ''
  return [
    `时限：${limitText(clock.limit)}，${whenText(clock.startedAt)}${next}起算，${whenText(entry.effectAt)}届满（收时${clock.closing}）。`,
  ]
}

/** Who stays silent answers for it; an applicant who does not bring something owes nobody an account. */
function responsibility({ rule }: Facts): string {
  return rule === 'deemedWithdrawal' ? '；申请人可以重新申请' : '；应作为而未作为的责任不因此免除，已转督查'
}

/** Who had it in hand when the time ran out; a meeting and what the applicant owed were nobody's task. */
function holderLine({ rule, departmentName = '', officer }: Facts): string {
  const where = rule === 'deemedAcceptance' ? `在${departmentName}，` : ''
  if (rule !== 'overtimeDefault' && rule !== 'deemedAcceptance') return ''
  return `届满时任务${where}${officer === undefined ? '无人认领' : `由${officer.name}持有`}。`
}
