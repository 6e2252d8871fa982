import type { Defect } from '../lint/defect.js'
import { businessHours } from '../statute/business-hours.js'
import { knowsArticle } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'
import { promisedWithinStatutory } from '../statute/promised-limit.js'
import { readShare } from '../statute/warning.js'
import type { MatterHead } from './matter.js'

/**
 * What no schema can say of `matter.json`: that it agrees with itself, with its forms and with the law book.
 * Source: statute.md §2.5 (promised limit), §3 (express), §7 (warning).
 */
export function checkMatter(head: MatterHead, forms: ReadonlySet<string>, law: LawBook): readonly Defect[] {
  const departments = new Set(head.departments.map((department) => department.id))
  return [
    ...twice(
      head.departments.map(({ id }) => id),
      '/departments',
      '部门',
    ),
    ...twice(
      head.record.materials.map(({ id }) => id),
      '/record/materials',
      '材料',
    ),
    ...unknownDepartments(head, departments),
    ...promise(head),
    ...missingForms(head, forms),
    ...unknownLaw(head, law),
    ...expressAgrees(head),
    ...kindAgrees(head),
    ...yellow(head),
  ]
}

function defect(code: string, place: string, message: string, mend: string): Defect {
  return { code, file: 'matter.json', place, message, mend }
}

function twice(ids: readonly string[], place: string, what: string): readonly Defect[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [defect('id-twice', `${place}/${index}/id`, `${what}编号“${id}”重复`, '请为每一项使用不同的编号')],
  )
}

function unknownDepartments(head: MatterHead, known: ReadonlySet<string>): readonly Defect[] {
  const named = [
    { place: '/leadDepartment', id: head.leadDepartment },
    ...head.record.responsible.map((each, index) => ({
      place: `/record/responsible/${index}/department`,
      id: each.department,
    })),
  ]
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ place, id }) =>
      defect('unknown-department', place, `部门“${id}”不在 departments 中`, '请加入该部门或改正编号'),
    )
}

function promise(head: MatterHead): readonly Defect[] {
  const { promisedLimit, statutoryLimit } = head.record
  const answer = promisedWithinStatutory(promisedLimit, statutoryLimit, businessHours(head))
  if (answer.kind === 'kept') return []
  return [
    defect(
      'promise-longer-than-law',
      '/record/promisedLimit',
      answer.message,
      '请缩短承诺时限或改用法定时限的单位',
    ),
  ]
}

function missingForms(head: MatterHead, forms: ReadonlySet<string>): readonly Defect[] {
  return Object.entries(head.forms)
    .filter(([, id]) => !forms.has(id))
    .map(([use, id]) =>
      defect(
        'form-missing',
        `/forms/${use}`,
        `表单“${id}”不在 forms/ 中`,
        `请加入 id 为“${id}”的 .form 文件`,
      ),
    )
}

function unknownLaw(head: MatterHead, law: LawBook): readonly Defect[] {
  const cited = [
    ...head.record.legalBasis.map((basis, index) => ({
      place: `/record/legalBasis/${index}/law`,
      reference: basis.law,
    })),
    { place: '/record/statutoryLimit/basis', reference: head.record.statutoryLimit.basis },
    { place: '/supplement/withdrawal', reference: head.supplement?.withdrawal },
  ]
  return cited.flatMap(({ place, reference }) =>
    reference === undefined || knowsArticle(law, reference)
      ? []
      : [
          defect(
            'unknown-law',
            place,
            `法律库中没有“${reference}”`,
            '请在 processes/law/ 中加入该条文或改正引用',
          ),
        ],
  )
}

function expressAgrees(head: MatterHead): readonly Defect[] {
  const marks = [
    { place: '', mark: head },
    ...head.departments.map((mark, index) => ({ place: `/departments/${index}`, mark })),
  ]
  return marks.flatMap(({ place, mark }) =>
    mark.sensitive !== undefined && mark.express === false
      ? [
          defect(
            'sensitive-must-be-express',
            `${place}/express`,
            `${mark.name}属于重大敏感领域，不能标为非明示决定`,
            '请删除 "express": false',
          ),
        ]
      : [],
  )
}

function kindAgrees(head: MatterHead): readonly Defect[] {
  if (head.kind === 'single' || head.departments.length >= 2) return []
  const what = head.kind === 'joint' ? '联办件' : '一件事'
  return [
    defect(
      'joint-needs-departments',
      '/departments',
      `${what}应有两个以上部门`,
      '请加入参与部门或改为 single',
    ),
  ]
}

function yellow(head: MatterHead): readonly Defect[] {
  if (head.warning === undefined || readShare(head.warning.yellow) !== undefined) return []
  return [
    defect(
      'warning-share',
      '/warning/yellow',
      `“${head.warning.yellow}”不是0与1之间的分数`,
      '请写成如 "1/3"',
    ),
  ]
}
