import { readFileSync, writeFileSync } from 'node:fs'
import { answerCase, type FeelCase } from './feel-answer.js'

// npm run feel -- CASES.jsonl --emit ANSWERS.jsonl: answers each case of a file in the form `../shared/conformance/README.md` tells.
const [cases, flag, answers] = process.argv.slice(2)
if (cases === undefined || flag !== '--emit' || answers === undefined) {
  console.error('Expected CASES.jsonl --emit ANSWERS.jsonl')
  process.exit(2)
}

const lines = readFileSync(cases, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.stringify(answerCase(JSON.parse(line) as FeelCase)))
writeFileSync(answers, lines.join('\n') + '\n')
console.log(`${lines.length} answered`)
