/** How large a resource may be, in characters. Source: Zeebe, `maxMessageSize` (4 MB). */
const MAX_LENGTH = 4 * 1024 * 1024

/** How deep elements may be nested. A sub-process takes one level, its task a few more. */
const MAX_DEPTH = 1000

const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63

function behind(xml: string, end: string, from: number): number {
  const index = xml.indexOf(end, from)
  return index < 0 ? xml.length : index + end.length
}

/** The index behind a tag; a `>` inside a quoted attribute does not end it. */
function behindTag(xml: string, from: number): number {
  let quote = ''
  for (let index = from; index < xml.length; index += 1) {
    const character = xml[index]
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return xml.length
}

/**
 * Looks at XML before any parser does, once from beginning to end: too large, too deep, or with a document type definition, which
 * is where entity bombs and references to other files come from. Answers the reason to refuse it, or undefined.
 */
export function refuseHostileXml(xml: string): string | undefined {
  if (xml.length > MAX_LENGTH) return `the file has ${xml.length} characters, more than ${MAX_LENGTH}`
  let depth = 0
  for (let index = xml.indexOf('<'); index >= 0 && index < xml.length; index = xml.indexOf('<', index)) {
    const next = xml.charCodeAt(index + 1)
    if (next === EXCLAMATION) {
      if (xml.startsWith('<!--', index)) index = behind(xml, '-->', index + 4)
      else if (xml.startsWith('<![CDATA[', index)) index = behind(xml, ']]>', index + 9)
      else return 'a document type definition (DOCTYPE, ENTITY) is not allowed'
      continue
    }
    if (next === QUESTION) {
      index = behind(xml, '?>', index + 2)
      continue
    }
    const end = behindTag(xml, index + 1)
    if (next === SLASH) depth -= 1
    else if (xml.charCodeAt(end - 2) !== SLASH) depth += 1
    if (depth > MAX_DEPTH) return `elements are nested more than ${MAX_DEPTH} deep`
    index = end
  }
  return undefined
}
