import { createLawBook, type LawEntry } from '../../engine/browser.js'

const files = import.meta.glob<LawEntry | readonly LawEntry[]>('../../processes/law/*.json', {
  eager: true,
  import: 'default',
})

/** The law book of the product, `processes/law/`. */
export const lawBook = createLawBook(Object.values(files).flat())
