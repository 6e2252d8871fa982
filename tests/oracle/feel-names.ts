import { asContext, asList, type FeelValue } from '../../engine/embedded/expression/feel.js'

/** All names in some variables: their own and those of the entries in them, however deep. */
export function namesWithin(values: ReadonlyMap<string, FeelValue>): Set<string> {
  const names = new Set<string>()
  const visit = (value: FeelValue): void => {
    asList(value)?.forEach(visit)
    asContext(value)?.forEach((entry, key) => {
      names.add(key)
      visit(entry)
    })
  }
  visit(values)
  return names
}
