import {
  end,
  flow,
  message,
  messageCatch,
  sampleProcess,
  sequence,
  serviceTask,
  start,
} from '../gateway/sample-process.js'

/** One service task of the type `job-ID`. */
export function oneJob(id: string): string {
  return sampleProcess(id, sequence(start, serviceTask('task', `job-${id}`), end))
}

/** Two service tasks, `first` and `second`, of the types `first-ID` and `second-ID`. */
export function twoJobs(id: string): string {
  const tasks = [serviceTask('first', `first-${id}`), serviceTask('second', `second-${id}`)]
  return sampleProcess(id, sequence(start, ...tasks, end))
}

/** A service task of the type `job-ID` whose error `refused` leads to the end event `refused-end`, and its variable `why` to the instance. */
export function caughtError(id: string): string {
  const why =
    '<bpmn:extensionElements><zeebe:ioMapping><zeebe:output source="=why" target="why"/></zeebe:ioMapping></bpmn:extensionElements>'
  const boundary = `<bpmn:boundaryEvent id="caught" attachedToRef="task">${why}<bpmn:errorEventDefinition errorRef="error"/></bpmn:boundaryEvent>
    <bpmn:endEvent id="refused-end"/>${flow('f-caught', 'caught', 'refused-end')}`
  const inside = sequence(start, serviceTask('task', `job-${id}`), end) + boundary
  return sampleProcess(id, inside, '<bpmn:error id="error" name="refused" errorCode="refused"/>')
}

/** Waits for the message `answer-ID`, correlated by the variable `caseNumber`. */
export function waitingForMessage(id: string): string {
  return sampleProcess(
    id,
    sequence(start, messageCatch('answer'), end),
    message(`answer-${id}`, 'caseNumber'),
  )
}

/** Begins with the message `start-ID`; one service task of the type `job-ID`. */
export function startedByMessage(id: string): string {
  const begin = '<bpmn:startEvent id="begin"><bpmn:messageEventDefinition messageRef="m"/></bpmn:startEvent>'
  const inside = sequence(begin, serviceTask('task', `job-${id}`), end)
  return sampleProcess(id, inside, `<bpmn:message id="m" name="start-${id}"/>`)
}

/** Begins with the signal `signal-ID`; one service task of the type `job-ID`. */
export function startedBySignal(id: string): string {
  const begin = '<bpmn:startEvent id="begin"><bpmn:signalEventDefinition signalRef="s"/></bpmn:startEvent>'
  const inside = sequence(begin, serviceTask('task', `job-${id}`), end)
  return sampleProcess(id, inside, `<bpmn:signal id="s" name="signal-${id}"/>`)
}

/** A gateway that needs the variable `amount`: an incident without it. */
export function needsAmount(id: string): string {
  const inside = `${start}<bpmn:exclusiveGateway id="choice"/>${end}<bpmn:endEvent id="small"/>
    ${flow('f1', 'start', 'choice')}${flow('f2', 'choice', 'end', '=amount > 10')}
    ${flow('f3', 'choice', 'small', '=amount &lt;= 10')}`
  return sampleProcess(id, inside)
}

/** An ad-hoc sub-process of the job type `agent-ID`, whose worker chooses between `phone` and `visit`, of the types `phone-ID` and `visit-ID`. */
export function chosenByWorker(id: string): string {
  const agent = `<bpmn:extensionElements><zeebe:taskDefinition type="agent-${id}"/></bpmn:extensionElements>`
  const choices = serviceTask('phone', `phone-${id}`) + serviceTask('visit', `visit-${id}`)
  const contact = `<bpmn:adHocSubProcess id="contact">${agent}${choices}</bpmn:adHocSubProcess>`
  return sampleProcess(
    id,
    `${start}${contact}${end}${flow('f1', 'start', 'contact')}${flow('f2', 'contact', 'end')}`,
  )
}
