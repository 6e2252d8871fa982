import { checkFiles } from './check-files.js'
import { lawBook } from './law-book.js'
import type { LintAnswer, LintQuestion } from './lint-message.js'

/* Checking runs in a thread of its own, so that drawing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<LintQuestion>) => {
  void checkFiles(new Map(Object.entries(data.files)), lawBook)
    .then((checked): LintAnswer => ({ kind: 'checked', id: data.id, checked }))
    .catch((error: unknown): LintAnswer => ({ kind: 'failed', id: data.id, message: String(error) }))
    .then((answer) => {
      self.postMessage(answer)
    })
})
