import type { DayBook } from './day-book.js'
import type { RecordedCase } from './hall-record.js'

const userTask = 'io.camunda.zeebe:userTask'
const times = (list: readonly string[], wanted: string) => list.filter((each) => each === wanted).length

/** Everything in which the records differ from what the clients were told, in sentences. */
export function audit(book: DayBook, records: readonly RecordedCase[]): readonly string[] {
  return [
    ...book.strange,
    ...book.submissions.flatMap((told) => submissionFaults(told, records)),
    ...book.acts.flatMap((told) => actFaults(told, records)),
    ...records.flatMap(doubled),
    ...twice(records.map(({ detail }) => detail.applicantName)).map((name) => `${name} has two cases`),
    ...twice(records.flatMap(saidWords)).map((words) => `${words} is in the history twice`),
    ...records.flatMap(disagreement),
  ]
}

function submissionFaults(
  { applicant, caseNumber }: DayBook['submissions'][number],
  records: readonly RecordedCase[],
): readonly string[] {
  const numbers = records.filter(({ detail }) => detail.applicantName === applicant)
  if (numbers.length === 1 && numbers[0]?.detail.number === caseNumber) return []
  return [`${caseNumber} of ${applicant} was acknowledged, and ${numbers.length} are there`]
}

function actFaults(
  { taskId, act, caseNumber, words }: DayBook['acts'][number],
  records: readonly RecordedCase[],
): readonly string[] {
  const record = records.find(({ detail }) => detail.number === caseNumber)
  const name = `${act} in ${caseNumber} (task ${taskId})`
  if (record === undefined) return [`${name} was acknowledged, and there is no such case`]
  const { detail, sentences, instances } = record
  const said = sentences.filter((sentence) => sentence.includes(words)).length
  const task = detail.tasks.find(({ id }) => id === taskId)
  const job = instances.flatMap(({ jobs }) => jobs).find(({ key }) => key === taskId)
  const done = times(instances[0]?.completedInOrder ?? [], task?.elementId ?? '')
  return [
    ...(said === 1 ? [] : [`${name} was acknowledged, and stands ${said} times in the history`]),
    ...(task?.state === 'completed' ? [] : [`${name} was acknowledged, and the task is ${task?.state}`]),
    ...(job?.state === 'completed' ? [] : [`${name} was acknowledged, and the job is ${job?.state}`]),
    ...(done === 1 ? [] : [`${name} was acknowledged, and the process passed it ${done} times`]),
  ]
}

/** What happens once in the life of a case of this matter: there is no way back in it that the clients take. */
function doubled({ detail, instances }: RecordedCase): readonly string[] {
  const elements = twice(detail.tasks.map(({ elementId }) => elementId))
  const passed = twice(instances.flatMap(({ completedInOrder }) => completedInOrder))
  return [
    ...[...elements, ...passed].map((element) => `${element} is there twice in ${detail.number}`),
    ...(detail.certificates.length > 1 ? [`${detail.number} has two certificates`] : []),
  ]
}

/** Where a case and its process say different things, so that somebody would wait for ever. */
function disagreement({ detail, instances }: RecordedCase): readonly string[] {
  const { number } = detail
  const [instance, second] = instances
  if (instance === undefined || second !== undefined) return [`${number} has ${instances.length} processes`]
  const jobs = instance.jobs.filter(({ type, state }) => type === userTask && !/^complet|^cancel/.test(state))
  const tasks = detail.tasks.filter(({ state }) => state === 'open' || state === 'claimed')
  const waitsFor = jobs.map(({ key }) => key).sort()
  const shown = tasks.map(({ id }) => id).sort()
  const running = instance.state === 'active'
  return [
    ...(detail.processInstanceKey === instance.processInstanceKey ? [] : [`${number} knows another process`]),
    ...(waitsFor.join() === shown.join()
      ? []
      : [`${number} shows ${shown.join()}, waits for ${waitsFor.join()}`]),
    ...(running === (detail.state !== 'closed') ? [] : [`${number} is ${detail.state}, not so its process`]),
    ...(running && shown.length === 0 ? [`${number} is stuck: nobody has a task`] : []),
    ...(detail.tasks.some(({ elementId }) => elementId === 'intake') ? [] : [`${number} has no intake`]),
    ...instance.incidents.map(({ errorMessage }) => `${number} has an incident: ${errorMessage}`),
  ]
}

function saidWords({ sentences }: RecordedCase): readonly string[] {
  return sentences.flatMap((sentence) => sentence.match(/意见\w+号\d+条/g) ?? [])
}

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}
