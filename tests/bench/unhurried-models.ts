import {
  bpmn,
  end,
  extensions,
  flow,
  multiInstance,
  node,
  path,
  service,
  start,
  zeebe,
  type File,
} from '../embedded/elements/bpmn.js'

/** A model that grows with a number, and the variables it is started with. */
export interface UnhurriedModel {
  readonly name: string
  /** The size to be measured; half of it is what it is measured against. */
  readonly size: number
  model(size: number): File
  variables(size: number): object
  /** How often the job `work` is to be completed until the instance is done. */
  readonly jobs: number
}

const several = (size: number, make: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => make(index)).join('')

function chain(size: number): File {
  const ids = Array.from({ length: size }, (_, index) => `t${index}`)
  return bpmn(
    'p',
    start + ids.map((id) => node('manualTask', id)).join('') + end + path('start', ...ids, 'end'),
  )
}

function manyTimes(): File {
  const loop = {
    inputCollection: '=items',
    inputElement: 'item',
    outputCollection: 'out',
    outputElement: '=r',
  }
  const script = zeebe('script', { expression: '=item * 2', resultVariable: 'r' })
  const task = node('scriptTask', 't', extensions(script) + multiInstance(loop))
  return bpmn('p', start + task + end + path('start', 't', 'end'))
}

function nested(size: number): File {
  const open = several(size, (i) => `<bpmn:subProcess id="s${i}"><bpmn:startEvent id="i${i}"/>`)
  const innermost = service('work') + flow(`i${size - 1}`, 'work')
  const close = several(size, (i) => {
    const index = size - 1 - i
    return `</bpmn:subProcess>${flow(index === 0 ? 'start' : `i${index - 1}`, `s${index}`)}`
  })
  return bpmn('p', start + open + innermost + close)
}

const carrying = (): File => bpmn('p', start + service('work') + end + path('start', 'work', 'end'))

/** What a process may grow to without haste. */
export const unhurriedModels: readonly UnhurriedModel[] = [
  { name: 'elements in a row', size: 5_000, model: chain, variables: () => ({}), jobs: 0 },
  {
    name: 'times in parallel',
    size: 10_000,
    model: manyTimes,
    variables: (size) => ({ items: Array.from({ length: size }, (_, index) => index) }),
    jobs: 0,
  },
  {
    name: 'bytes of variables',
    size: 1_048_576,
    model: carrying,
    variables: (size) => ({ file: 'x'.repeat(size) }),
    jobs: 1,
  },
  { name: 'sub-processes deep', size: 200, model: nested, variables: () => ({}), jobs: 1 },
]
