import type { Role } from './actor.js'

/** What people with a role are called in messages and in the description of the routes. */
export const roleNames: Readonly<Record<Role, string>> = {
  intake: '综合窗口受理人员',
  approver: '审批人员',
  bureauHead: '局级负责人',
  governmentHead: '本级人民政府负责人',
  inspector: '督查人员',
  admin: '管理员',
  applicant: '申请人',
  designer: '流程设计人员',
}
