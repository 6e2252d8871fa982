import { limitText } from '../statute/limit.js'
import type { LedgerEntry, LedgerMeeting, RosterPost } from './ledger-entry.js'
import { countedFrom } from './period-text.js'
import { whenText } from './when-text.js'

const postNames = {
  representative: '代表',
  substitute: '替补（AB角）',
  chiefRepresentative: '首席代表',
} satisfies Record<RosterPost, string>

const resultNames = { passed: '通过', notPassed: '不通过' } satisfies Record<LedgerMeeting['result'], string>

/** Tells in Chinese what the record of an absence holds of the meeting: the notice period, roster, attendance, closing, conclusion. */
export function explainMeeting(
  { clock }: Pick<LedgerEntry, 'clock'>,
  meeting: LedgerMeeting,
): readonly string[] {
  const served = meeting.servedBy === 'paper' ? `纸质送达（${meeting.proof ?? ''}）` : '系统送达'
  const signed =
    meeting.signedAt === undefined ? '' : `，${meeting.signedByName ?? ''}于${whenText(meeting.signedAt)}签收`
  const roster = meeting.roster.map(
    ({ departmentName, name, post, standsInFor }) =>
      `${departmentName}${name}（${postNames[post]}${standsInFor === undefined ? '' : `，代${standsInFor}`}）`,
  )
  const attendance = meeting.attendance.map(({ departmentName, cameAt, name, as }) =>
    cameAt === undefined
      ? `${departmentName}未到场`
      : `${departmentName}${name ?? ''}（${as === undefined ? '' : postNames[as]}）${whenText(cameAt)}到场`,
  )
  return [
    `会议：${meeting.name}（${meeting.kindName}，第${meeting.number}次），${whenText(meeting.startsAt)}在${meeting.place}开始，${meeting.chair}主持。`,
    `送达方式：${served}${signed}。`,
    `通知期限：${limitText(clock.limit)}，${countedFrom('送达', clock.limit)}算，至${whenText(clock.dueAt)}届满（收时${clock.closing}），会议在其后开始。`,
    `参会名单：${roster.length === 0 ? '无' : roster.join('、')}。`,
    `签到：${attendance.join('；')}。`,
    `会议于${whenText(meeting.closedAt)}由${meeting.closedByName}宣布结束，结论：${resultNames[meeting.result]}，${meeting.conclusion}`,
  ]
}
