import { setTimeout as pause } from 'node:timers/promises'
import type { constructionApplication } from '../../server/construction-application.js'
import type { HttpClient } from '../../server/kill-nine/http-client.js'

/** What the people of the day were told, to be compared with the records afterwards. */
export interface DayBook {
  readonly submitted: string[]
  /** Answers that were neither success nor a colleague's having been first. */
  readonly strange: string[]
  acts: number
  lost: number
}

interface Task {
  readonly id: string
  readonly act: string
}

const acts: Readonly<Record<string, { readonly path: string; readonly body: object }>> = {
  'accept-case': { path: 'accept', body: { comment: '材料齐全', data: { checks: ['complete'] } } },
  'give-opinion': { path: 'opinion', body: { result: 'agree', comment: '同意' } },
  'decide-case': { path: 'decide', body: { result: 'granted', comment: '准予许可' } },
  'issue-certificate': {
    path: 'certificate',
    body: { title: '联合审查意见书', data: { delivery: 'window' } },
  },
}

/** Hands in `count` applications and stops; one whose answer was lost is handed in again under another name. */
export async function handInMany(
  client: HttpClient,
  name: string,
  count: number,
  application: ReturnType<typeof constructionApplication>,
  book: DayBook,
): Promise<void> {
  for (let n = 1, done = 0; done < count; n += 1) {
    const applicant = { ...application.applicant, name: `申请人${name}${n}` }
    const answer = await client.send('/api/cases', { ...application, applicant })
    if (answer === undefined) return
    if (answer === 'lost') book.lost += 1
    else if (answer.status === 201) {
      book.submitted.push((JSON.parse(answer.body) as { caseNumber: string }).caseNumber)
      done += 1
    } else {
      book.strange.push(`submission: ${answer.status} ${answer.body}`)
      done += 1
    }
  }
}

/** Does one task after the other of those that wait, until the day is over. */
export async function workAllDay(client: HttpClient, book: DayBook): Promise<void> {
  for (;;) {
    const list = await client.send('/api/tasks?scope=department')
    if (list === undefined) return
    const tasks =
      list !== 'lost' && list.status === 200
        ? (JSON.parse(list.body) as { tasks: readonly Task[] }).tasks
        : []
    for (const { id, act } of tasks) {
      const request = acts[act]
      const answer = request && (await client.send(`/api/tasks/${id}/${request.path}`, request.body))
      if (answer === undefined) continue
      if (answer === 'lost') book.lost += 1
      else if (answer.status === 200) book.acts += 1
      // 409: done already, by a request whose answer was lost.
      else if (answer.status !== 409) book.strange.push(`${act}: ${answer.status} ${answer.body}`)
    }
    await pause(500)
  }
}
