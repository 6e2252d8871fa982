/** The language of the designer: Chinese, and English for whoever wants to compare with the tools' own words. */
export type Language = 'chinese' | 'english'

/** What is used of a browser; tests of the dictionary run where there is none. */
interface Browser {
  readonly localStorage?: { getItem(key: string): string | null; setItem(key: string, value: string): void }
  readonly location?: { reload(): void }
}

const KEPT = 'bancheng.designer.language'
const browser = globalThis as Browser

/** The language of this page. It is read once: words are put into place while the page loads. */
export const language: Language = browser.localStorage?.getItem(KEPT) === 'english' ? 'english' : 'chinese'

/** Shows the page in the other language. What is drawn stays: drafts are kept before a page goes. */
export function switchLanguage(): void {
  browser.localStorage?.setItem(KEPT, language === 'chinese' ? 'english' : 'chinese')
  browser.location?.reload()
}
