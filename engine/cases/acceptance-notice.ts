import type { Matter } from '../catalogue/matter.js'
import { limitText } from '../statute/limit.js'
import type { CaseStep } from './case-step.js'
import { whenText } from './when-text.js'

/** The written, dated acceptance (受理通知书), whoever accepts: the window, or the bureau head on a referral. Source: 行政许可法 Art. 32(2). */
export function acceptanceNotice(step: CaseStep, matter: Matter): string {
  const { number, matterName } = step.file.case
  return step.notice({
    kind: 'acceptance',
    audience: 'applicant',
    title: `受理通知书：${matterName}`,
    text: `您的申请（办件编号${number}）已于${whenText(step.now)}受理，承诺时限${limitText(matter.record.promisedLimit)}。`,
  })
}
