import type { Applicant } from '../api/cases.js'

/**
 * What is wrong with the applicant's particulars, by field. Only the shape is looked at here (an identity card has 18
 * places, a unified credit code too); the server decides.
 */
export function applicantFaults(applicant: Applicant): ReadonlyMap<keyof Applicant, string> {
  const faults = new Map<keyof Applicant, string>()
  if (applicant.name.trim() === '') faults.set('name', '请填写申请人姓名或单位名称。')
  if (!/^[0-9A-Za-z]{18}$/.test(applicant.idNumber.trim())) {
    faults.set('idNumber', '请填写 18 位身份证号或统一社会信用代码。')
  }
  if (!/^[0-9+\- ]{7,20}$/.test(applicant.phone.trim())) faults.set('phone', '请填写联系电话。')
  return faults
}
