import type { CaseEvent } from './case-event.js'
import type { Json } from './json.js'
import { whenText } from './when-text.js'

/** What can happen in a case besides its tasks. */
export type DutyEventKind =
  | 'materials-tolerated'
  | 'pledges-taken'
  | 'supplement-asked-later'
  | 'materials-brought'
  | 'demand-lapsed'
  | 'withdrawal-deemed'
  | 'pledge-checked'
  | 'pledge-withdrawn'
  | 'decision-withdrawn'
  | 'limit-extended'
  | 'extension-refused'
  | 'renewal-deemed'
  | 'renewal-late'
  | 'inspection-closed'
  | 'task-handed-over'

type Sentence = (event: CaseEvent, said: (name: string) => string) => string

const listed = (value: Json | undefined): string =>
  Array.isArray(value) ? (value as readonly Json[]).map(String).join('、') : ''

/** Tells each of them in Chinese. */
export const dutySentences: Readonly<Record<DutyEventKind, Sentence>> = {
  'materials-tolerated': (event, said) =>
    `容缺受理，${listed(event.payload['names'])}须于${whenText(said('dueAt'))}前补交`,
  'pledges-taken': (event) => `申请人以书面承诺代替${listed(event.payload['names'])}`,
  'supplement-asked-later': (event, said) =>
    `${event.actor.name}因受理后新出现的情形要求补正${listed(event.payload['names'])}，须于${whenText(said('dueAt'))}前提交${event.payload['stopped'] === true ? '，其间中止计时' : ''}`,
  'materials-brought': (event) => `${event.actor.name}补交了${listed(event.payload['names'])}`,
  'demand-lapsed': (event) =>
    event.payload['consequence'] === 'grantBarred'
      ? `${listed(event.payload['names'])}逾期未补交，补交之前不得准予，已转督查`
      : `${listed(event.payload['names'])}逾期未补正，恢复计时，依现有材料审查`,
  'withdrawal-deemed': (event) =>
    `${listed(event.payload['names'])}逾期未提交，依事项所列法律依据视为撤回申请`,
  'pledge-checked': (event, said) =>
    `${event.actor.name}核查了“${said('name')}”的承诺：${said('result') === 'kept' ? '属实' : '不实'}${said('comment') === '' ? '' : `，${said('comment')}`}`,
  'pledge-withdrawn': (event, said) => `${event.actor.name}撤回了“${said('name')}”的承诺，改为提交原材料`,
  'decision-withdrawn': (event, said) => `${event.actor.name}撤销了准予许可的决定：${said('reason')}`,
  'limit-extended': (event, said) =>
    `${event.actor.name}批准延长承诺时限${said('workingDays')}个工作日，至${whenText(said('dueAt'))}：${said('reason')}`,
  'extension-refused': (event, said) => `${event.actor.name}申请延长时限未获准许：${said('why')}`,
  'renewal-deemed': (_, said) => `原许可有效期${said('validUntil')}届满前未作决定，依法视为准予延续`,
  'renewal-late': (_, said) => `延续申请距有效期届满（${said('validUntil')}）不足三十日，不产生视为准予延续`,
  'inspection-closed': (event, said) =>
    `${event.actor.name}办结督查事项“${said('text')}”：${said('finding')}`,
  'task-handed-over': (_, said) =>
    said('to') === ''
      ? `${said('from')}离岗，“${said('name')}”退回部门（${said('why')}）`
      : `${said('from')}离岗，“${said('name')}”转由B角${said('to')}办理`,
}
