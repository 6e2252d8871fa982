import type { Matter } from '../catalogue/matter.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { Json, JsonObject } from './json.js'
import type { Material, SubmittedMaterial } from './material.js'

/** The materials of a case: those of the matter's record, handed in or not, and whatever else was handed in. */
export function caseMaterials(of: CaseRow, matter: Matter | undefined): readonly Material[] {
  const handedIn = JSON.parse(of.materials) as readonly SubmittedMaterial[]
  const record = matter?.record.materials ?? []
  const application = JSON.parse(of.application) as JsonObject
  const listed = record.map(({ id, name, required: demanded, neededWith, tolerable, pledge }) => {
    const required =
      demanded && (neededWith === undefined || holds(application[neededWith.field], neededWith.value))
    return material(
      { id, name, required, ...(tolerable && { tolerable }), ...(pledge && { pledge }) },
      handedIn.find((each) => each.id === id),
    )
  })
  const others = handedIn.filter((each) => !record.some(({ id }) => id === each.id))
  return [
    ...listed,
    ...others.map((each) => material({ id: each.id, name: each.name ?? each.id, required: false }, each)),
  ]
}

/** Whether a choice was made, be the field one of a single choice or of several. */
function holds(given: Json | undefined, value: string): boolean {
  return Array.isArray(given) ? given.includes(value) : given === value
}

/** What was handed in before and now; the later word counts. */
export function mergeMaterials(
  before: readonly SubmittedMaterial[],
  now: readonly SubmittedMaterial[],
): readonly SubmittedMaterial[] {
  return [...before.filter((old) => !now.some((each) => each.id === old.id)), ...now]
}

function material(
  head: Pick<Material, 'id' | 'name' | 'required' | 'tolerable' | 'pledge'>,
  given: SubmittedMaterial | undefined,
): Material {
  return {
    ...head,
    submitted: given !== undefined && given.submitted !== false && given.pledged !== true,
    ...(given?.pledged === true && { pledged: true }),
    ...(given?.copies !== undefined && { copies: given.copies }),
    ...(given?.note !== undefined && { note: given.note }),
  }
}
