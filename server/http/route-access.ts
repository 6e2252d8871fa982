import type { FastifyContextConfig, FastifyRequest } from 'fastify'
import type { SignedIn } from '../accounts/session-keeper.js'
import { roleNames } from '../bancheng.js'
import type { Role } from '../bancheng.js'
import { HttpProblem } from './problem.js'

/** Who may call a route: everybody, everybody signed in, or holders of one of the roles. */
export type RouteAccess = 'anyone' | 'signedIn' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route names it; a route that does not is refused when the server is built. */
    roles: RouteAccess
  }
  interface FastifyRequest {
    signedIn: SignedIn | undefined
  }
}

/** A sentence for the description of a route. */
export function describeAccess(access: RouteAccess): string {
  if (access === 'anyone') return '无需登录。'
  if (access === 'signedIn') return '需要登录。'
  return `需要角色：${access.map((role) => roleNames[role]).join('、')}。`
}

/** The one place where a route's access is enforced. */
export function enforceAccess(config: Partial<FastifyContextConfig>, signedIn: SignedIn | undefined): void {
  // Only the answers for unknown addresses have no configuration: they tell nothing.
  const access = config.roles ?? 'anyone'
  if (access === 'anyone') return
  if (signedIn === undefined) throw new HttpProblem('notSignedIn', '请先登录，再进行这项操作。')
  if (access === 'signedIn' || signedIn.user.roles.some((role) => access.includes(role))) return
  throw new HttpProblem('forbidden', `您的角色不能进行这项操作。${describeAccess(access)}`)
}

/** Who is signed in, on a route that lets nobody else in. */
export function signedInOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === undefined) throw new HttpProblem('notSignedIn', '请先登录，再进行这项操作。')
  return request.signedIn
}
