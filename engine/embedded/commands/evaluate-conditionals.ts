import { startInstance } from '../elements/starts/start-instance.js'
import { evaluateIn } from '../elements/variables/evaluate-expression.js'
import { asBoolean } from '../expression/feel.js'
import type { ProcessValue } from '../log/process-value.js'
import { Refusal } from '../log/refusal.js'
import type { VariableDocument } from '../log/variable-document.js'
import type { Expression } from '../model/expression.js'
import { refuse, respond } from './answers.js'
import type { CommandWork, Handler } from './handler.js'
import { readDocument } from './read-document.js'

/** The process that is asked about, or the latest version of each. */
function processesAsked({ state }: CommandWork, key: number): readonly ProcessValue[] {
  if (key >= 0) return [state.processes.get(key) ?? []].flat()
  return [...state.processVersions.values()].flatMap(
    (versions) => state.processes.get(versions.at(-1) ?? -1) ?? [],
  )
}

function holds(work: CommandWork, condition: Expression, variables: VariableDocument): boolean {
  const found = evaluateIn(condition, {
    variable: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined),
    names: () => Object.keys(variables),
    at: work.at,
    random: () => work.random(),
    uuid: () => work.uuid(),
  })
  return found.kind === 'value' && asBoolean(found.value) === true
}

/** Starts an instance with each start event whose condition holds. Source: Zeebe 8.9, "Trigger root-level conditional start events via API". */
export const evaluateConditionals: Handler<'CONDITIONAL_EVALUATION:EVALUATE'> = (work, command) => {
  const { processDefinitionKey = -1 } = command
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const processes = processesAsked(work, processDefinitionKey)
  if (processDefinitionKey >= 0 && processes.length === 0) {
    const reason = `Expected to evaluate conditional start events of process definition with key '${processDefinitionKey}', but no such process definition was found`
    return refuse('NOT_FOUND', reason)
  }
  const started = processes.flatMap((process) =>
    work.process(process.processDefinitionKey).root.startEvents.flatMap(({ id, trigger }) => {
      if (trigger.kind !== 'conditional' || !trigger.condition) return []
      if (!holds(work, trigger.condition, variables)) return []
      const processInstanceKey = work.nextKey()
      startInstance(work, process, processInstanceKey, id, variables)
      return [{ processDefinitionKey: process.processDefinitionKey, processInstanceKey }]
    }),
  )
  const key = work.nextKey()
  work.emit('CONDITIONAL_EVALUATION:EVALUATED', key, {
    processDefinitionKey,
    variables,
    startedProcessInstances: started,
  })
  return respond({
    conditionalEvaluationKey: String(key),
    processInstances: started.map((one) => ({
      processDefinitionKey: String(one.processDefinitionKey),
      processInstanceKey: String(one.processInstanceKey),
    })),
  })
}
