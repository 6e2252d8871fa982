import type { Basis } from '../statute/basis.js'
import { articleInForce } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'

/** An article of a ledger entry. */
interface Cited {
  readonly entry: string
  readonly citation: string
  readonly text: string
}

/** What a rule rests on besides the article the entry is made by: each article once. */
export function citeBesides(
  law: LawBook,
  articles: readonly Basis[],
  on: string,
  made: Pick<Cited, 'entry'>,
): readonly Cited[] {
  const cited = articles.map(({ entry, citation }) => citeArticle(law, entry, on, citation))
  return cited.filter(({ entry }, index) => {
    return entry !== made.entry && cited.findIndex((each) => each.entry === entry) === index
  })
}

/** An article as the ledger keeps it: in the edition that was in force on a day, or why there is none. */
export function citeArticle(law: LawBook, reference: string, on: string, citation = reference): Cited {
  const found = articleInForce(law, reference, on)
  if (found.kind !== 'cited') return { entry: reference, citation, text: found.message }
  return { entry: found.entry, citation: found.citation, text: found.text }
}
