import { articleInForce } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'

/** An article as the ledger keeps it: in the edition that was in force on a day, or why there is none. */
export function citeArticle(
  law: LawBook,
  reference: string,
  on: string,
  citation = reference,
): { readonly entry: string; readonly citation: string; readonly text: string } {
  const found = articleInForce(law, reference, on)
  if (found.kind !== 'cited') return { entry: reference, citation, text: found.message }
  return { entry: found.entry, citation: found.citation, text: found.text }
}
