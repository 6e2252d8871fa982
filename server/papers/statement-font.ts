import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

let read: Promise<Buffer> | undefined

/**
 * The Chinese font of statements, read once; a statement embeds only the characters it uses. Its package names no file of its folder as an
 * entry, so the folder is found by its main module.
 */
export function statementFont(): Promise<Buffer> {
  const main = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')
  read ??= readFile(join(dirname(dirname(main)), 'fonts', 'NotoSansHans-Regular.otf'))
  return read
}
