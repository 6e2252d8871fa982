import type { ElementInstance } from '../../state/element-instance.js'
import { failure, type Failure } from '../failure.js'
import type { Work } from '../work.js'
import { catchableCodes } from './find-catcher.js'

/** Why an error that nobody catches stops an instance, in Zeebe's words. */
export function uncaughtError(
  work: Work,
  from: ElementInstance,
  code: string,
  errorMessage?: string,
): Failure {
  const codes = catchableCodes(work, from, 'error')
  const available =
    codes.length > 0
      ? `Available error events are [${codes.join(', ')}]`
      : 'No error events are available in the scope.'
  const said = errorMessage ? ` with message '${errorMessage}'` : ''
  return failure(
    'UNHANDLED_ERROR_EVENT',
    `Expected to throw an error event with the code '${code}'${said}, but it was not caught. ${available}`,
  )
}
