import type { Answer, Rejection } from '../../gateway/answer.js'
import type {
  CreateProcessInstanceWithResultRequest,
  CreateProcessInstanceWithResultResponse,
} from '../../gateway/instance.js'
import type { TimeSource } from '../../gateway/time.js'
import { commandOfRequest } from './command-of-request.js'
import type { Work } from './work.js'

/** How long a request waits that does not say. Source: Zeebe gateway, `cluster.requestTimeout`. */
const defaultWait = 15_000

type ResultAnswer = Answer<CreateProcessInstanceWithResultResponse>

/** Creates an instance and waits until it has completed, up to the request's time-out; the instance goes on in any case. */
export function awaitResult(
  request: CreateProcessInstanceWithResultRequest,
  time: TimeSource,
  submit: (work: Work) => Rejection | undefined,
): Promise<ResultAnswer> {
  const command = commandOfRequest.createProcessInstanceWithResult(request)
  if (command.kind === 'rejected') return Promise.resolve(command)
  return new Promise((resolve) => {
    const wait = request.requestTimeout && request.requestTimeout > 0 ? request.requestTimeout : defaultWait
    let forget: (() => void) | undefined
    const takeBack = time.alarm(time.now() + wait, () => {
      forget?.()
      resolve({
        kind: 'rejected',
        code: 'DEADLINE_EXCEEDED',
        message: `Expected the process instance to complete within ${wait} ms, but it is still active`,
      })
    })
    const refused = submit({
      command,
      opened: (give) => {
        forget = give
      },
      answered: (answer) => {
        takeBack()
        resolve(answer as ResultAnswer)
      },
    })
    if (!refused) return
    takeBack()
    resolve(refused)
  })
}
