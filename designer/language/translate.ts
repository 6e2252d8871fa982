import { chineseOf } from './dictionary.js'
import { language } from './language.js'

type Replacements = Readonly<Record<string, string | number>>

/** A text of the packages in the language of the page, `{places}` filled. A text without a translation stays as it is. */
export function translate(english: string, replacements: Replacements = {}): string {
  const text = (language === 'chinese' && chineseOf(english)) || english
  return text.replace(/\{ ?([^{} ]+) ?\}/g, (place, name: string) => {
    const value = replacements[name]
    return value === undefined ? place : String(value)
  })
}

/** What the packages ask for translations: replaces the service that hands back the English. */
export const translateModule = { translate: ['value', translate] }
