import type { DecisionModel, KnowledgeModel } from '../expression/decision/decision-requirements.js'
import { decisionRefusal } from './decision-nodes.js'

/** How long a chain of decisions that require one another may be. */
const MAX_CHAIN = 100

/** Refuses decisions that require what is not there, or each other in a circle. A knowledge model may call itself: it is called, not made first. */
export function refuseCycles(models: readonly (DecisionModel | KnowledgeModel)[]): void {
  const byId = new Map(models.map((model) => [model.id, model]))
  if (byId.size < models.length) {
    const twice = models.find((model, index) => models.findIndex(({ id }) => id === model.id) !== index)
    throw decisionRefusal(`two elements have the id '${twice?.id ?? ''}'`)
  }
  const done = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    if (done.has(id)) return
    const model = byId.get(id)
    if (!model) throw decisionRefusal(`'${path.at(-1) ?? ''}' requires '${id}', which is not in the file`)
    if (path.length > MAX_CHAIN)
      throw decisionRefusal(`more than ${MAX_CHAIN} decisions require one another in a chain`)
    if (path.includes(id))
      throw decisionRefusal(`decisions require each other in a circle: ${[...path, id].join(' → ')}`)
    for (const required of model.requires) visit(required, [...path, id])
    done.add(id)
  }
  for (const { id } of models) visit(id, [])
}
