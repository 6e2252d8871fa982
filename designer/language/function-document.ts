import { language } from './language.js'
import functions from './chinese/feel-functions.json' with { type: 'json' }

const documents: Readonly<Record<string, string>> = functions
const WORDS: Readonly<Record<string, string>> = { 'Function signature': '函数签名', Examples: '示例' }

/** A signature or examples: a heading and the code below it. */
const CODE = /<p><strong>[^<]*<\/strong><\/p>\s*<pre>[\s\S]*?<\/pre>/g

/**
 * What the FEEL editor shows of a built-in function, in the language of the page: a sentence, then signature and examples as they are.
 * The build puts this around the packages' English.
 */
export function functionDocument(name: string, english: string): string {
  const sentence = documents[name]
  if (language === 'english' || sentence === undefined) return english
  const code = (english.match(CODE) ?? []).join('\n')
  return `<p>${sentence}</p>\n${code.replace(/<strong>([^<]*)<\/strong>/g, (_, heading: string) => `<strong>${WORDS[heading] ?? heading}</strong>`)}`
}
