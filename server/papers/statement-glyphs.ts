interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/**
 * Writes what the font has no glyph for as its Unicode number, `〔U+5803〕`: a rare character of a name must be readable, not an empty box.
 * `font`: the current font of a document as pdfkit keeps it.
 */
export function legible(text: string, font: Glyphs): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20 || font.hasGlyphForCodePoint(code)) return character
    return `〔U+${code.toString(16).toUpperCase().padStart(4, '0')}〕`
  }).join('')
}

/** The glyphs of the font a document writes with now; pdfkit's types leave them out. */
export function glyphsOf(pdf: object): Glyphs {
  const { _font } = pdf as { readonly _font: { readonly font: Glyphs } }
  return _font.font
}
