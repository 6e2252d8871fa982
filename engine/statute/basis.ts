/** The place in the law that a result rests on. */
export interface Basis {
  /** Law entry id as in `processes/law/`: `<law id>#<article>`, e.g. `license-law-2019#82`. */
  readonly entry: string
  /** The article as it is cited, e.g. `《中华人民共和国行政许可法》第八十二条`. */
  readonly citation: string
}
