import { setTimeout as pause } from 'node:timers/promises'
import type { constructionApplication } from '../construction-application.js'
import type { DayBook } from './day-book.js'
import type { HttpClient } from './http-client.js'

interface Task {
  readonly id: string
  readonly act: string
  readonly caseNumber: string
}

const acts: Readonly<Record<string, (words: string) => { readonly path: string; readonly body: object }>> = {
  'accept-case': (comment) => ({ path: 'accept', body: { comment, data: { checks: ['complete'] } } }),
  'give-opinion': (comment) => ({ path: 'opinion', body: { result: 'agree', comment } }),
  'decide-case': (comment) => ({ path: 'decide', body: { result: 'granted', comment } }),
  'issue-certificate': (title) => ({ path: 'certificate', body: { title, data: { delivery: 'window' } } }),
}

/** Hands in one application after the other, each in a name of its own, until the day is over. */
export async function handIn(
  client: HttpClient,
  name: string,
  application: ReturnType<typeof constructionApplication>,
  book: DayBook,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const applicant = `申请人${name}号${n}份`
    const body = { ...application, applicant: { ...application.applicant, name: applicant } }
    const answer = await client.send('/api/cases', body)
    if (answer === undefined) return
    if (answer === 'lost') book.lost += 1
    else if (answer.status === 201) {
      book.submissions.push({ applicant, ...(JSON.parse(answer.body) as { caseNumber: string }) })
    } else book.strange.push(`submission: ${answer.status} ${answer.body}`)
    await pause(60)
  }
}

/** Does one task after the other of those that wait, each with words of its own, until the day is over. */
export async function workOff(client: HttpClient, name: string, book: DayBook): Promise<void> {
  for (let n = 0; ;) {
    const list = await client.send('/api/tasks?scope=department')
    if (list === undefined) return
    if (list === 'lost') continue
    if (list.status !== 200) book.strange.push(`list: ${list.status} ${list.body}`)
    const { tasks = [] } = JSON.parse(list.body) as { tasks?: readonly Task[] }
    for (const { id, act, caseNumber } of tasks.slice(0, 8)) {
      n += 1
      const words = `意见${name}号${n}条`
      const request = acts[act]?.(words)
      const answer = request && (await client.send(`/api/tasks/${id}/${request.path}`, request.body))
      if (answer === undefined) return
      if (answer === 'lost') {
        book.lost += 1
        break
      }
      if (answer.status === 200) book.acts.push({ taskId: id, act, caseNumber, words })
      // 409: a colleague, or this officer without having been told, was first.
      else if (answer.status !== 409) book.strange.push(`${act}: ${answer.status} ${answer.body}`)
    }
    await pause(30)
  }
}
