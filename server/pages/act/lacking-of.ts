import type { Material } from '../api/cases.js'

/** Names of the required materials that were not handed in: `missing` keeps the hall from accepting, `tolerated` may follow. */
export function lackingOf(materials: readonly Material[]): {
  missing: readonly string[]
  tolerated: readonly string[]
} {
  const lacking = materials.filter(({ required, submitted }) => required && !submitted)
  const mayFollow = ({ tolerable = false, pledge = false }: Material): boolean => tolerable || pledge
  return {
    missing: lacking.filter((each) => !mayFollow(each)).map(({ name }) => name),
    tolerated: lacking.filter(mayFollow).map(({ name }) => name),
  }
}
