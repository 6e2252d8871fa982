import type { FastifyInstance } from 'fastify'
import { HttpProblem } from './problem.js'

/** Deeper than any form or package goes; what is deeper would overflow the stack of whatever walks through it. */
const MOST_DEPTH = 64

/** How deep arrays and objects of a JSON text nest; stops counting beyond `most`. */
function depthOfJson(text: string, most: number): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length && deepest <= most; at += 1) {
    const sign = text.charCodeAt(at)
    if (quoted) {
      if (sign === 0x5c) at += 1
      else if (sign === 0x22) quoted = false
    } else if (sign === 0x22) quoted = true
    else if (sign === 0x5b || sign === 0x7b) deepest = Math.max(deepest, (depth += 1))
    else if (sign === 0x5d || sign === 0x7d) depth -= 1
  }
  return deepest
}

/** Reads JSON bodies: nesting is bounded, `__proto__` and `constructor.prototype` are refused, an empty body is none. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = typeof body === 'string' ? body : body.toString('utf8')
    if (text === '') {
      done(null, undefined)
    } else if (depthOfJson(text, MOST_DEPTH) > MOST_DEPTH) {
      done(new HttpProblem('badRequest', `提交的 JSON 嵌套超过了 ${String(MOST_DEPTH)} 层。`))
    } else {
      // Answers through the callback; the promise of its type is for other parsers.
      void parse(request, text, (error, value) => {
        if (error) done(new HttpProblem('badRequest', '提交的内容不是有效的 JSON，或含有不允许的属性名。'))
        else done(null, value)
      })
    }
  })
}
