import { resultOf, type WireJobResult } from './job-result.js'
import { unaryCall } from './unary-call.js'
import { variablesOf } from './variables-of.js'

/** The commands of a worker about a job it was given, but for its activation. Source: gateway.proto. */
export const jobCalls = {
  CompleteJob: unaryCall<{
    readonly jobKey: string
    readonly variables: string
    readonly result?: WireJobResult | null
  }>({
    rpc: 'CompleteJob',
    intent: 'COMPLETE',
    ask: ({ gateway }, { jobKey, variables, result }) =>
      gateway.completeJob({ jobKey, ...variablesOf(variables), ...resultOf(result) }),
  }),
  FailJob: unaryCall<{
    readonly jobKey: string
    readonly retries: number
    readonly errorMessage: string
    readonly retryBackOff: string
    readonly variables: string
  }>({
    rpc: 'FailJob',
    intent: 'FAIL',
    ask: ({ gateway }, { jobKey, retries, errorMessage, retryBackOff, variables }) =>
      gateway.failJob({
        jobKey,
        retries,
        errorMessage,
        retryBackOff: Number(retryBackOff),
        ...variablesOf(variables),
      }),
  }),
  ThrowError: unaryCall<{
    readonly jobKey: string
    readonly errorCode: string
    readonly errorMessage: string
    readonly variables: string
  }>({
    rpc: 'ThrowError',
    intent: 'THROW_ERROR',
    ask: ({ gateway }, { jobKey, errorCode, errorMessage, variables }) =>
      gateway.throwError({ jobKey, errorCode, errorMessage, ...variablesOf(variables) }),
  }),
  UpdateJobRetries: unaryCall<{ readonly jobKey: string; readonly retries: number }>({
    rpc: 'UpdateJobRetries',
    intent: 'UPDATE_RETRIES',
    ask: ({ gateway }, { jobKey, retries }) => gateway.updateJobRetries({ jobKey, retries }),
  }),
  UpdateJobTimeout: unaryCall<{ readonly jobKey: string; readonly timeout: string }>({
    rpc: 'UpdateJobTimeout',
    intent: 'UPDATE_TIMEOUT',
    ask: ({ gateway }, { jobKey, timeout }) => gateway.updateJobTimeout({ jobKey, timeout: Number(timeout) }),
  }),
}
