/** From when to when (inclusive, Shanghai dates) a text is law; no `to` while it still is. */
export interface InForce {
  readonly from: string
  readonly to?: string
}

export interface LawArticle {
  /** `42`; for local rules the numbering of the document, e.g. `4.3.4`. */
  readonly id: string
  /** How it is cited: `第四十二条`. */
  readonly number: string
  readonly text: string
  readonly inForce: InForce
}

/** One law as one dated edition of it: the form of `processes/law/<id>.json`. */
export interface LawEntry {
  readonly id: string
  /** What stays the same through its editions, e.g. `license-law`. */
  readonly family: string
  readonly title: string
  readonly kind: 'law' | 'regulation' | 'localRule' | 'hallRule'
  /** Who issued it and when, with its number. */
  readonly issued: string
  /** Where the text was taken from. */
  readonly source: string
  readonly articles: readonly LawArticle[]
}

/** All editions of all laws. Made by `createLawBook`. */
export interface LawBook {
  readonly entries: readonly LawEntry[]
}

/** An article as it was law on a day. */
export interface CitedArticle {
  readonly kind: 'cited'
  /** `license-law-2019#42`. */
  readonly entry: string
  /** `《中华人民共和国行政许可法》第四十二条`. */
  readonly citation: string
  readonly text: string
  readonly inForce: InForce
  readonly source: string
}

export interface NotCited {
  readonly kind: 'unknownLaw' | 'unknownArticle' | 'notInForce'
  readonly message: string
}

/** @throws RangeError if two entries have one id: the data files are wrong. */
export function createLawBook(entries: readonly LawEntry[]): LawBook {
  const ids = new Set(entries.map((entry) => entry.id))
  if (ids.size !== entries.length) throw new RangeError('Expected every law entry to have an id of its own')
  return { entries }
}

/**
 * The law entry in force on a day. `reference` is `<id or family>#<article>`; an edition's id finds the edition of the same
 * law that was in force on that day, so a model that names the 2019 edition still reads the 2003 text for a case of 2018.
 * Source: statute.md, head: a rule reads the entry in force on the day the case was accepted; 立法法 Art. 104.
 */
export function articleInForce(book: LawBook, reference: string, date: string): CitedArticle | NotCited {
  const [name = '', article = ''] = reference.split('#')
  const family = book.entries.find((entry) => entry.id === name || entry.family === name)?.family
  if (family === undefined) return { kind: 'unknownLaw', message: `法律库中没有“${name}”` }
  const found = book.entries
    .filter((entry) => entry.family === family)
    .flatMap((entry) => entry.articles.map((each) => ({ entry, article: each })))
    .filter((each) => each.article.id === article)
  if (found.length === 0) return { kind: 'unknownArticle', message: `“${name}”没有第“${article}”条` }
  const inForce = found.find(({ article: { inForce: period } }) => {
    return period.from <= date && (period.to === undefined || date <= period.to)
  })
  if (inForce === undefined) return { kind: 'notInForce', message: `“${reference}”在${date}没有生效的条文` }
  const { entry } = inForce
  return {
    kind: 'cited',
    entry: `${entry.id}#${article}`,
    citation: `《${entry.title}》${inForce.article.number}`,
    text: inForce.article.text,
    inForce: inForce.article.inForce,
    source: entry.source,
  }
}

/** Whether the book holds a reference at all, on whatever day: what a model may name as `basis`. */
export function knowsArticle(book: LawBook, reference: string): boolean {
  const [name, article] = reference.split('#')
  return book.entries.some(
    (entry) =>
      (entry.id === name || entry.family === name) && entry.articles.some((each) => each.id === article),
  )
}
