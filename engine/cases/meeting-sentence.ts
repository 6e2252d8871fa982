import type { CaseEvent } from './case-event.js'
import type { Json } from './json.js'
import { whenText } from './when-text.js'

/** What can happen to a joint meeting. */
export type MeetingEventKind =
  | 'meeting-called'
  | 'meeting-moved'
  | 'delivery-confirmed'
  | 'roster-entered'
  | 'substitute-appointed'
  | 'attendance-recorded'
  | 'opinion-stated'
  | 'meeting-closed'
  | 'agreement-deemed'
  | 'meeting-concluded'

type Sentence = (event: CaseEvent, said: (name: string) => string) => string

const forms: Readonly<Record<string, string>> = {
  written: '书面提出意见',
  atMeeting: '在会上提出意见',
  afterClosing: '会后补充提出意见',
}

/** How each of them is told in the history of a case. */
export const meetingSentences: Readonly<Record<MeetingEventKind, Sentence>> = {
  'meeting-called': (event, said) =>
    `${event.actor.name}召集“${said('name')}”，${whenText(said('startsAt'))}在${said('place')}，通知${listed(event.payload['departments'])}`,
  'meeting-moved': (event, said) =>
    `${event.actor.name}将“${said('name')}”由${whenText(said('before'))}改期至${whenText(said('startsAt'))}，在${said('place')}，重新通知${listed(event.payload['departments'])}`,
  'delivery-confirmed': (event, said) =>
    event.payload['signed'] === true
      ? `${event.actor.name}代表${said('departmentName')}签收会议通知`
      : `${event.actor.name}登记会议通知已于${whenText(said('deliveredAt'))}送达${said('departmentName')}（${said('proof')}）`,
  'roster-entered': (event, said) =>
    `${event.actor.name}登记${said('departmentName')}的${said('post') === 'chiefRepresentative' ? '首席代表' : '参会代表'}${said('name')}`,
  'substitute-appointed': (event, said) =>
    `${event.actor.name}委派${said('name')}代替${said('standsInFor')}，代表${said('departmentName')}参会${reason(said('reason'))}`,
  'attendance-recorded': (event, said) =>
    `${said('departmentName')}${said('name')}${event.payload['late'] === true ? '迟到' : ''}到场，${event.actor.name}签到登记`,
  'opinion-stated': (event, said) => {
    const verdict = said('result') === 'disagree' ? '不同意' : '同意'
    const by = said('saidBy')
    const minuted = by === '' ? event.actor.name : `${by}（${event.actor.name}记录）`
    return `${said('departmentName')}${minuted}${forms[said('form')] ?? '提出意见'}：${verdict}${reason(said('comment'))}`
  },
  'meeting-closed': (event, said) =>
    `${event.actor.name}宣布“${said('name')}”结束，结论：${concluded(said('result'))}，${said('conclusion')}`,
  'agreement-deemed': (_, said) =>
    `${said('departmentName')}经依法通知缺席“${said('name')}”，依法视为同意会议结论`,
  'meeting-concluded': (event, said) => {
    const objections = listed(event.payload['objections'])
    const deemed = listed(event.payload['deemed'])
    const more = [
      ...(objections === '' ? [] : [`${objections}不同意`]),
      ...(deemed === '' ? [] : [`${deemed}视为同意`]),
    ]
    return `“${said('name')}”形成结果：${concluded(said('result'))}${more.map((each) => `，${each}`).join('')}`
  },
}

function concluded(result: string): string {
  return result === 'passed' ? '通过' : '不通过'
}

function reason(text: string): string {
  return text === '' ? '' : `：${text}`
}

function listed(value: Json | undefined): string {
  return Array.isArray(value) ? (value as readonly Json[]).map(String).join('、') : ''
}
