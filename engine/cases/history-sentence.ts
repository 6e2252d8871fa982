import { limitText } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import type { CaseEvent, CaseEventKind } from './case-event.js'
import { dutySentences } from './duty-sentence.js'
import type { Json } from './json.js'
import { meetingSentences } from './meeting-sentence.js'
import { whenText } from './when-text.js'

type Sentence = (event: CaseEvent, said: (name: string) => string) => string

const sentences: Readonly<Record<CaseEventKind, Sentence>> = {
  ...meetingSentences,
  ...dutySentences,
  'case-submitted': (event, said) =>
    `${event.actor.name}提交了${said('applicantName')}的“${said('matterName')}”申请`,
  'request-delivered': (event, said) =>
    `“${said('name')}”的通知送达${said('departmentName')}${within(event.payload['limit'])}`,
  'task-claimed': (event, said) => `${event.actor.name}认领了“${said('name')}”`,
  'task-unclaimed': (event, said) => `${event.actor.name}退回了“${said('name')}”的认领`,
  'task-canceled': (event, said) =>
    `流程已不在“${said('name')}”环节，任务取消${event.payload['kept'] === true ? '，已填写的内容存为备注' : ''}`,
  'case-accepted': (event, said) =>
    `${event.actor.name}${event.payload['byBureauHead'] === true ? '审定准予' : '予以'}受理${quoted(said('comment'))}${tolerated(event.payload['tolerated'])}`,
  'acceptance-deemed': (_, said) =>
    `逾期未告知补正，依法视为受理，自${whenText(said('acceptedFrom'))}收到之日起即为受理`,
  'supplement-asked': (event) => `${event.actor.name}一次性告知需要补正：${listed(event.payload['missing'])}`,
  'supplement-refused': (event) =>
    `${event.actor.name}再次要求补正（${listed(event.payload['missing'])}），因已一次性告知被拒绝`,
  'case-supplemented': (event) => `${event.actor.name}提交了补正材料：${listed(event.payload['materials'])}`,
  'case-referred': (event, said) => `${event.actor.name}将“${said('name')}”转局级审定：${said('reason')}`,
  'opinion-given': (event, said) =>
    `${officer(event, said('departmentName'))}提出意见：${agreed(said('result'))}${quoted(said('comment'))}`,
  'opinion-deemed': (_, said) => `${said('departmentName')}在时限内未提出意见，依法视为同意`,
  'opinion-noted': (event, said) =>
    `${officer(event, said('departmentName'))}逾期提出意见（${agreed(said('result'))}${quoted(said('comment'))}），不作为意见，存为备注`,
  'case-decided': (event, said) =>
    `${officer(event, said('departmentName'))}决定${decided(said('result'), event.payload['acceptance'] === true)}${quoted(said('comment'))}`,
  'certificate-issued': (event, said) => `${event.actor.name}制发了${said('title')}，编号${said('number')}`,
  'case-closed': () => '办件办结',
  'clock-stopped': (event, said) =>
    `${event.actor.name}因${said('procedureName')}中止计时，所需时间${limitOf(event.payload['limit'])}：${said('reason')}`,
  'clock-resumed': (event, said) =>
    `${event.actor.name}${event.payload['running'] === false ? '结束一项中止，另有中止，时限仍不计算' : '恢复计时'}${quoted(said('comment'))}`,
  'stop-refused': (event, said) => `${event.actor.name}在期限届满后申请中止计时（${said('reason')}），被拒绝`,
  'warning-given': (_, said) =>
    said('rung') === 'yellow'
      ? `“${said('name')}”预警（黄牌），将于${whenText(said('dueAt'))}届满`
      : `“${said('name')}”超时（红牌）`,
  'clock-escalated': (event, said) =>
    `“${said('name')}”超时${event.payload['express'] === true ? '，须明示决定，不得视为同意' : ''}，已转局级和督查`,
  'deadline-recomputed': (event, said) => {
    const { before, after } = event.payload
    const by = `按现行工作日历${basedOn(event.payload['notices'])}重新计算“${said('name')}”的期限`
    if (after === null)
      return `${by}，届满时刻待定${before === null ? '' : `，原为${whenText(said('before'))}`}`
    if (before === null) return `${by}，届满时刻为${whenText(said('after'))}`
    if (before === after) return `${by}，届满时刻仍为${whenText(said('after'))}`
    return `${by}，届满时刻由${whenText(said('before'))}改为${whenText(said('after'))}`
  },
  'calendar-missed': (_, said) => `缺少${said('year')}年工作日历，期限待载入日历后计算`,
  'process-ended': () => '流程实例已在外部结束，尚未办理的任务和时限随之终止，已告知管理员',
}

/** Tells one event of a case's history in Chinese. */
export function historySentence(event: CaseEvent): string {
  return sentences[event.kind](event, (name) => {
    const value = event.payload[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
}

/** Many are named after their department; it is said once. */
function officer({ actor }: CaseEvent, department: string): string {
  return actor.name.startsWith(department) ? actor.name : `${department}${actor.name}`
}

function quoted(text: string): string {
  return text === '' ? '' : `：${text}`
}

function basedOn(notices: Json | undefined): string {
  const numbers = listed(notices)
  return numbers === '' ? '' : `（${numbers}）`
}

function listed(value: Json | undefined): string {
  return Array.isArray(value) ? (value as readonly Json[]).map(String).join('、') : ''
}

function tolerated(value: Json | undefined): string {
  const names = listed(value)
  return names === '' ? '' : `（容缺受理，尚缺：${names}）`
}

function agreed(result: string): string {
  return result === 'disagree' ? '不同意' : '同意'
}

function decided(result: string, acceptance: boolean): string {
  if (acceptance) return '不予受理'
  return result === 'refused' ? '不予许可' : '准予许可'
}

function limitOf(value: Json | undefined): string {
  return value === undefined ? '' : limitText(value as object as Limit)
}

function within(limit: Json | undefined): string {
  return limit === undefined ? '' : `，时限${limitOf(limit)}`
}
