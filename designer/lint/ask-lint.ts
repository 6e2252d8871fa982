import type { Checked } from './check-files.js'
import type { LintAnswer, LintQuestion } from './lint-message.js'

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, { resolve: (checked: Checked) => void; reject: (error: Error) => void }>()

/** Checks the files of a package in the checking thread. */
export function askLint(files: Readonly<Record<string, string>>): Promise<Checked> {
  asked += 1
  const question: LintQuestion = { id: asked, files: { ...files } }
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject })
    thread().postMessage(question)
  })
}

function thread(): Worker {
  if (worker !== undefined) return worker
  worker = new Worker(new URL('lint-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'checked') asker?.resolve(data.checked)
    else asker?.reject(new Error(data.message))
  })
  return worker
}
