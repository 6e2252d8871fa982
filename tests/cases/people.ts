import type { Actor, Role } from '../../engine/cases/actor.js'

function person(userId: string, name: string, role: Role, department?: string): Actor {
  return { userId, name, roles: [role], ...(department !== undefined && { department }) }
}

/** The people of the sample's hall. */
export const people = {
  window: person('window', '王芳', 'intake'),
  window2: person('window2', '周静', 'intake'),
  planner: person('planner', '李敏', 'approver', 'planning'),
  planner2: person('planner2', '赵强', 'approver', 'planning'),
  gardener: person('gardener', '陈林', 'approver', 'landscaping'),
  fireman: person('fireman', '孙烈', 'approver', 'fire'),
  builder: person('builder', '钱建', 'approver', 'housing'),
  head: person('head', '吴局', 'bureauHead', 'housing'),
  mayor: person('mayor', '郑长', 'bureauHead'),
  inspector: person('inspector', '冯督', 'inspector'),
  admin: person('admin', '管理员', 'admin'),
  applicant: person('applicant', '某某公司', 'applicant'),
  stranger: person('stranger', '路人', 'applicant'),
} as const
