import type { Actor, Role } from '../cases/actor.js'

/** The departments of a matter, from which its scenario users follow. */
export interface MatterCast {
  readonly matterId: string
  readonly leadDepartment: string
  readonly departments: readonly { readonly id: string; readonly name: string }[]
}

const POSTS = {
  applicant: { name: '申请人', role: 'applicant' },
  intake: { name: '综合窗口受理员', role: 'intake' },
  bureauHead: { name: '局长', role: 'bureauHead' },
  governmentHead: { name: '分管市长', role: 'governmentHead' },
  inspector: { name: '督查员', role: 'inspector' },
  admin: { name: '系统管理员', role: 'admin' },
} satisfies Readonly<Record<string, { readonly name: string; readonly role: Role }>>

/**
 * The person a scenario names by `as`: a post (`applicant`, `intake`, `bureauHead`, `governmentHead`, `inspector`, `admin`), or the id
 * of a department of the matter, which means its approver. `bureauHead` is head of the lead department,
 * `bureauHead:planning` of another one. `#2` behind a name is a second person in the same post. Undefined for any
 * other name. The same name is always the same person.
 */
export function scenarioUser(name: string, cast: MatterCast): Actor | undefined {
  const [, post = '', headOf, number] = /^([^:#]+)(?::([^:#]+))?(?:#(\d+))?$/.exec(name) ?? []
  const suffix = number === undefined ? '' : number
  const department = cast.departments.find((one) => one.id === (headOf ?? post))
  if (headOf !== undefined) {
    if (post !== 'bureauHead' || !department) return undefined
    return person(name, `${department.name}局长${suffix}`, 'bureauHead', department.id)
  }
  if (department) return person(name, `${department.name}审批员${suffix}`, 'approver', department.id)
  if (!isPost(post)) return undefined
  const { role, name: title } = POSTS[post]
  return person(name, `${title}${suffix}`, role, post === 'bureauHead' ? cast.leadDepartment : undefined)
}

/** All names without a number, for the message about a name that is none. */
export function scenarioUserNames(cast: MatterCast): readonly string[] {
  return [...Object.keys(POSTS), ...cast.departments.map((department) => department.id)]
}

/** Everyone a scenario of the matter can name, the second of each post too: those whose absence can be recorded. */
export function scenarioCast(cast: MatterCast): readonly Actor[] {
  const heads = cast.departments.map(({ id }) => `bureauHead:${id}`)
  const names = [...scenarioUserNames(cast), ...heads].flatMap((name) => [name, `${name}#2`])
  return names.flatMap((name) => scenarioUser(name, cast) ?? [])
}

/** Sees every case, and acts in none: the eyes of the expectations. */
export const onlooker: Actor = {
  userId: 'scenario:onlooker',
  name: '情景旁观者',
  roles: ['admin', 'inspector'],
}

function person(name: string, title: string, role: Role, department: string | undefined): Actor {
  return {
    userId: `scenario:${name}`,
    name: title,
    roles: [role],
    ...(department === undefined ? {} : { department }),
  }
}

function isPost(name: string): name is keyof typeof POSTS {
  return Object.hasOwn(POSTS, name)
}
