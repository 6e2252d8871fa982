import type { Basis } from './basis.js'

/** 行政许可法: the law's family in `processes/law/`; the version in force is found by `articleInForce`. */
const license = (article: number, chinese: string): Basis => ({
  entry: `license-law#${article}`,
  citation: `《中华人民共和国行政许可法》第${chinese}条`,
})

const civil = (article: number, chinese: string): Basis => ({
  entry: `civil-code#${article}`,
  citation: `《中华人民共和国民法典》第${chinese}条`,
})

/** Acceptance; what is missing is told once within five days, else deemed accepted. */
export const LICENSE_32 = license(32, '三十二')
/** A decision is written; a refusal gives reasons and tells of the remedies. */
export const LICENSE_38 = license(38, '三十八')
/** Twenty days to decide; one extension of ten; joint handling forty-five and fifteen. */
export const LICENSE_42 = license(42, '四十二')
/** Hearings, tenders, inspections, appraisals, expert reviews are outside the count. */
export const LICENSE_45 = license(45, '四十五')
/** Renewal is deemed granted. */
export const LICENSE_50 = license(50, '五十')
/** A licence obtained by deceit is withdrawn. */
export const LICENSE_69 = license(69, '六十九')
/** The licensing law's limits are working days, without statutory holidays. */
export const LICENSE_82 = license(82, '八十二')
/** The day (hour) of the start. */
export const CIVIL_201 = civil(201, '二百零一')
/** Months end on the same day, or on the month's last. */
export const CIVIL_202 = civil(202, '二百零二')
/** A last day that is a holiday; the last day ends when business closes. */
export const CIVIL_203 = civil(203, '二百零三')
/** Otherwise by law or agreement. */
export const CIVIL_204 = civil(204, '二百零四')
/** Sixty days to apply for reconsideration (行政复议). */
export const RECONSIDERATION_20: Basis = {
  entry: 'reconsideration-law#20',
  citation: '《中华人民共和国行政复议法》',
}
/** Six months to go to court (行政诉讼). */
export const LITIGATION_46: Basis = {
  entry: 'litigation-law#46',
  citation: '《中华人民共和国行政诉讼法》',
}
/** 超时默认、缺席默认: Anqiu's standard system. */
export const ANQIU_DEFAULT: Basis = {
  entry: 'anqiu-standard-2021#4.3.4',
  citation: '安丘市“一次办好·流程再造”政务服务标准体系四（三）4（超时默认、缺席默认）',
}
/** Sensitive matters are decided expressly: Anqiu's list. */
export const ANQIU_SENSITIVE: Basis = {
  entry: 'anqiu-standard-2021#4.3.3',
  citation: '安丘市“一次办好·流程再造”政务服务标准体系四（三）3（重大敏感事项）',
}

const hall = (article: number, chinese: string, about: string): Basis => ({
  entry: `hall-rules#${article}`,
  citation: `大厅运行规则第${chinese}条（${about}）`,
})

/** Supplements after acceptance. */
export const HALL_2 = hall(2, '二', '受理后补正')
/** Who may do what. */
export const HALL_6 = hall(6, '六', '受审分离')
/** Tolerant acceptance and its date. */
export const HALL_8 = hall(8, '八', '容缺受理')
/** Pledges, their check and withdrawal. */
export const HALL_9 = hall(9, '九', '告知承诺')
/** Nothing is asked later that could have been asked at first. */
export const HALL_10 = hall(10, '十', '不得再次要求')
/** A and B roles. */
export const HALL_11 = hall(11, '十一', 'AB角')
