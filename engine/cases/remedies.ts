import { LITIGATION_46, RECONSIDERATION_20 } from '../statute/articles.js'
import type { LawBook } from '../statute/law-book.js'
import { citeArticle } from './cite-article.js'

/**
 * What an adverse decision tells of the remedies: 行政复议 within sixty days, 行政诉讼 within six months, each with its article as in force on
 * the day of the decision. Source: 行政许可法 Art. 38(2); 行政复议法 Art. 20; 行政诉讼法 Art. 46.
 */
export function remedies(law: LawBook, decidedAt: string): string {
  const day = decidedAt.slice(0, 10)
  const cite = ({ entry, citation }: typeof LITIGATION_46): string =>
    citeArticle(law, entry, day, citation).citation
  return (
    `如不服本决定，可以自收到本决定书之日起六十日内向行政复议机关（本级人民政府）申请行政复议（${cite(RECONSIDERATION_20)}），` +
    `也可以自收到本决定书之日起六个月内直接向人民法院提起行政诉讼（${cite(LITIGATION_46)}）。`
  )
}
