import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { describeProblem, HttpProblem } from './problem.js'
import { kindOfStatus, type ProblemKind } from './problem-kind.js'
import { validationProblem } from './validation-problem.js'

const MEGABYTE = 1_048_576

/** What Fastify and its plugins refuse, by their codes, in words for people. */
const DETAILS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '请以 application/json 格式提交。',
  FST_ERR_CTP_EMPTY_TYPE: '请以 application/json 格式提交。',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: '内容长度与声明的不一致，请重新提交。',
  FST_ERR_CTP_INVALID_JSON_BODY: '提交的内容不是有效的 JSON。',
  FST_ERR_CTP_EMPTY_JSON_BODY: '提交的内容为空。',
  FST_ERR_BAD_URL: '请求地址中有无法识别的字符。',
  FST_UNDER_PRESSURE: '服务器繁忙，请稍后再试。',
}

const DETAILS_BY_KIND: Partial<Readonly<Record<ProblemKind, string>>> = {
  badRequest: '请求的格式不正确。',
  notFound: '请求的内容不存在，或者您无权查看。',
  tooLarge: '提交的内容超过了允许的大小。',
  addressTooLong: '请求地址过长。',
  tooManyRequests: '操作过于频繁，请稍后再试。',
  unavailable: '服务器正在停止或繁忙，请稍后再试。',
}

/** Turns whatever was thrown into a problem; what is not understood becomes `internal` and tells nothing of itself. */
function problemOf(error: FastifyError | HttpProblem, request: FastifyRequest): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error.validation !== undefined) return validationProblem(error.validation, error.validationContext)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(request.routeOptions.bodyLimit)
  const status = error.statusCode ?? 500
  // The static files' 403 means a path outside the folder: for the asker there is nothing.
  const kind = status === 403 ? 'notFound' : kindOfStatus(status)
  if (kind === 'internal') {
    return new HttpProblem('internal', `服务器内部出现错误，已经记录。请求编号：${request.id}。`)
  }
  return new HttpProblem(kind, DETAILS[error.code] ?? DETAILS_BY_KIND[kind] ?? '请求未能办理。')
}

function tooLarge(bytes: number): HttpProblem {
  const most = bytes < MEGABYTE ? `${String(bytes)} 字节` : `${String(Math.floor(bytes / MEGABYTE))} MB`
  return new HttpProblem('tooLarge', `提交的内容超过了允许的大小，最多 ${most}。`)
}

/** Fastify's error handler: every error leaves as application/problem+json. */
export function answerProblem(
  error: FastifyError | HttpProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error, request)
  if (problem.kind === 'internal') request.log.error({ err: error }, 'request failed')
  else if (problem.statusCode >= 500) request.log.warn({ reason: error.message }, 'request turned away')
  return (
    reply
      .code(problem.statusCode)
      .headers(problem.headers)
      .header('cache-control', 'no-store')
      // What Fastify refuses by itself has not come past the hooks.
      .header('x-request-id', request.id)
      .type('application/problem+json; charset=utf-8')
      .serializer((payload: unknown) => JSON.stringify(payload))
      .send(describeProblem(problem, request))
  )
}
