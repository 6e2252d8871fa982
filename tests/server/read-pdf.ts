import { inflateSync } from 'node:zlib'

/** What a reader finds in a PDF: its words line by line, its pages, what is attached. */
export interface ReadPdf {
  readonly text: string
  readonly pages: number
  readonly attachments: Readonly<Record<string, string>>
}

interface Part {
  readonly head: string
  readonly body: Buffer
}

/** Reads a PDF of one font as pdfkit writes it: streams are inflated, glyphs told by the font's own table of characters. */
export function readPdf(pdf: Buffer): ReadPdf {
  const raw = pdf.toString('latin1')
  const parts = streamsOf(pdf, raw)
  const characters = glyphTable(
    parts.map(({ body }) => body.toString('latin1')).find((body) => body.includes('begincmap')) ?? '',
  )
  const content = parts.map(({ body }) => body.toString('latin1')).find((body) => /\bTJ\b/.test(body)) ?? ''
  const lines = [...content.matchAll(/\[(.*?)\] TJ/gs)].map(([, shown = '']) =>
    [...shown.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => told(hex, characters)).join(''),
  )
  const [, name = ''] = /\/F \((ledger-\d+\.json)\)/.exec(raw) ?? []
  const file = parts.find(({ head }) => head.includes('/EmbeddedFile'))
  return {
    text: lines.join('\n'),
    pages: [...raw.matchAll(/\/Type \/Page\b/g)].length,
    attachments: file === undefined ? {} : { [name]: file.body.toString('utf8') },
  }
}

function streamsOf(pdf: Buffer, raw: string): readonly Part[] {
  const parts: Part[] = []
  for (const found of raw.matchAll(/<<((?:(?!endobj).)*?)>>\s*stream\r?\n/gs)) {
    const [whole, head = ''] = found
    const from = found.index + whole.length
    const to = raw.indexOf('endstream', from)
    const bytes = pdf.subarray(from, to)
    parts.push({ head, body: head.includes('/FlateDecode') ? inflateSync(bytes) : bytes })
  }
  return parts
}

function glyphTable(cmap: string): readonly string[] {
  const [, table = ''] = /beginbfrange(.*)endbfrange/s.exec(cmap) ?? []
  const characters: string[] = []
  for (const [, first = '0', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*?)\]/gis)) {
    const start = parseInt(first, 16)
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]+)>/gi)].entries()) {
      characters[start + index] = Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
    }
  }
  return characters
}

function told(hex: string, characters: readonly string[]): string {
  return (hex.match(/.{4}/g) ?? []).map((glyph) => characters[parseInt(glyph, 16)] ?? '\ufffd').join('')
}
