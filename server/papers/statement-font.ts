import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let read: Promise<Buffer> | undefined

/**
 * The Chinese font of statements, read once; a statement embeds only the characters it uses. Its package names no file of its folder as an
 * entry, so the folder is found by its main module.
 */
export function statementFont(): Promise<Buffer> {
  const main = fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'))
  read ??= readFile(join(dirname(dirname(main)), 'fonts', 'NotoSansHans-Regular.otf'))
  return read
}
