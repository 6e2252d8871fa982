import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import { answerDeadline } from './deadline-answer.js'
import type { DeadlineCase } from './deadline-answer.js'

/** `npm run deadline -- CASES.jsonl --emit ANSWERS.jsonl`: answers worked clocks, one JSON line each. */
const [cases, flag, answers] = process.argv.slice(2)
if (cases === undefined || flag !== '--emit' || answers === undefined) {
  console.error('Expected: npm run deadline -- CASES.jsonl --emit ANSWERS.jsonl')
  process.exit(2)
}
const { calendar } = readProcessesFolder(join(import.meta.dirname, '../../processes'))
const lines = readFileSync(cases, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
const answered = lines.map((line) =>
  JSON.stringify(answerDeadline(JSON.parse(line) as DeadlineCase, calendar)),
)
writeFileSync(answers, answered.map((line) => `${line}\n`).join(''))
console.log(`${answered.length} answered`)
