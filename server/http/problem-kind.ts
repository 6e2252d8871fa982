/**
 * The one catalogue of the problems this server answers: HTTP status, and the title people read.
 * The key is the last part of the problem's `type` (RFC 9457 §3.1.1).
 */
export const problemKinds = {
  badRequest: { status: 400, title: '请求无法识别' },
  invalidInput: { status: 400, title: '填写的内容不符合要求' },
  notSignedIn: { status: 401, title: '尚未登录' },
  wrongPassword: { status: 401, title: '用户名或密码不正确' },
  forbidden: { status: 403, title: '没有权限' },
  csrf: { status: 403, title: '页面已失效' },
  notFound: { status: 404, title: '没有找到' },
  methodNotAllowed: { status: 405, title: '不支持这种操作' },
  requestTimeout: { status: 408, title: '请求超时' },
  conflict: { status: 409, title: '情况已有变化' },
  tooLarge: { status: 413, title: '提交的内容过大' },
  addressTooLong: { status: 414, title: '请求地址过长' },
  unsupportedMedia: { status: 415, title: '不支持这种内容格式' },
  expectationFailed: { status: 417, title: '不能满足请求的条件' },
  refused: { status: 422, title: '未能办理' },
  tooManyRequests: { status: 429, title: '操作过于频繁' },
  headersTooLarge: { status: 431, title: '请求头过大' },
  internal: { status: 500, title: '服务器内部错误' },
  methodUnknown: { status: 501, title: '不认识这种请求方法' },
  unavailable: { status: 503, title: '服务暂时不可用' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

export type ProblemKind = keyof typeof problemKinds

/** The kind that stands for a status met outside this server's own code; anything unknown counts as `internal`. */
export function kindOfStatus(status: number): ProblemKind {
  const kinds = Object.keys(problemKinds) as ProblemKind[]
  const same = kinds.find((kind) => problemKinds[kind].status === status)
  if (same !== undefined) return same
  return status >= 400 && status < 500 ? 'badRequest' : 'internal'
}
