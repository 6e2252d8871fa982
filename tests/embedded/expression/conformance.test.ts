import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { answerCase, type FeelCase } from '../../oracle/feel-answer.js'

const file = fileURLToPath(new URL('../../../../shared/conformance/feel.jsonl', import.meta.url))

const judge = fileURLToPath(new URL('../../../../shared/conformance/compare_feel.py', import.meta.url))

/** Cases whose answer cannot be told from the expression alone; tests/oracle/feel-differences.md has the reason of each. */
const KNOWN = 6

type Judged = FeelCase & { readonly expected: unknown; readonly zeebe: { readonly ok: boolean } }

/** The judge is written in Python. */
const missing = !existsSync(file) || spawnSync('python3', ['--version']).status !== 0

describe.skipIf(missing)('the DMN TCK (../shared/conformance/feel.jsonl)', () => {
  const cases = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Judged)
    : []

  it('gives nothing where the standard expects nothing or an error, and something where it expects something', () => {
    const wrong = cases.filter((one) => {
      const answer = answerCase(one)
      return 'error' in answer ? one.expected !== null : (answer.value === null) !== (one.expected === null)
    })
    expect(wrong.length).toBeLessThanOrEqual(KNOWN)
  })

  it('is right wherever Zeebe is right', () => {
    const known = cases.filter(({ zeebe }) => zeebe.ok)
    const folder = mkdtempSync(join(tmpdir(), 'feel-'))
    const [caseFile, answerFile] = [join(folder, 'cases.jsonl'), join(folder, 'answers.jsonl')]
    writeFileSync(caseFile, known.map((one) => JSON.stringify(one)).join('\n'))
    writeFileSync(answerFile, known.map((one) => JSON.stringify(answerCase(one))).join('\n'))
    const { stdout } = spawnSync('python3', [judge, caseFile, answerFile, '--list'], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toBe(`${known.length} passed, 0 failed\n`)
  })
})
