import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const han = '[\\u4e00-\\u9fff”》）]'
const half = new RegExp(`${han}[,;:?!(](?=\\S)|[,;()](?=[\\u4e00-\\u9fff])`)

/** Lines in which a Chinese text has half-width punctuation; comments and READMEs are for programmers. */
function halfWidth(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) =>
    half.test(line) && !/^\s*(\*|\/\*|\/\/)/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
  )
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !entry.name.endsWith('.md') ? [join(entry.parentPath, entry.name)] : [],
  )
}

describe('Chinese texts have full-width punctuation', () => {
  it.each(['engine/cases', 'processes/matters/newborn-one-thing'])('%s', (folder) => {
    expect(filesOf(folder).flatMap(halfWidth)).toEqual([])
  })
})
