import { LICENSE_32, LICENSE_38 } from '../statute/articles.js'
import type { LawBook } from '../statute/law-book.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { NewNotice } from './case-step.js'
import { citeArticle } from './cite-article.js'
import { remedies } from './remedies.js'

/** What a department decided, as its written decision tells it. */
export interface Decided {
  readonly caseNumber: string
  readonly matterName: string
  readonly result: 'granted' | 'refused'
  readonly comment: string
  readonly at: string
}

/**
 * The written decision (准予许可决定书 · 不予许可决定书 · 不予受理告知书). A refusal holds its reasons, the article it is made by, and the remedies.
 * Source: 行政许可法 Art. 32(2), 38.
 */
export function decisionNotice(law: LawBook, task: TaskRow, decided: Decided): NewNotice {
  const { caseNumber, matterName, result, comment, at } = decided
  const acceptance = task.decides === 'acceptance'
  const what = result === 'granted' ? '准予许可' : acceptance ? '不予受理' : '不予许可'
  const title = acceptance && result === 'refused' ? '不予受理告知书' : `${what}决定书`
  const basis = acceptance ? LICENSE_32 : LICENSE_38
  const cited = citeArticle(law, basis.entry, at.slice(0, 10), basis.citation)
  return {
    kind: 'decision',
    audience: 'applicant',
    taskId: task.id,
    title: `${title}：${matterName}`,
    text:
      result === 'granted'
        ? `办件${caseNumber}：${task.departmentName}${what}。${comment}`
        : [
            `办件${caseNumber}：${task.departmentName}${what}。`,
            `理由：${comment}`,
            `依据：${cited.citation}。`,
            remedies(law, at),
          ].join('\n'),
  }
}
