import { language } from './language.js'

/** One of two wordings, by the language of the page: for the designer's own words. */
export function say(chinese: string, english: string): string {
  return language === 'chinese' ? chinese : english
}
