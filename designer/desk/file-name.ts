import { fileKindOf } from '../drafts/file-kind.js'
import { say } from '../language/say.js'

/** What a file is called on its tab. */
export function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')
  if (path === 'matter.json') return say('标准记录', 'Standard record')
  if (path === 'process.bpmn') return say('流程图', 'Process')
  switch (fileKindOf(path)) {
    case 'diagram':
      return say(`流程图 ${name}`, `${name} (process)`)
    case 'decision':
      return say(`决策表 ${name}`, `${name} (decision)`)
    case 'form':
      return say(`表单 ${name}`, `${name} (form)`)
    case 'text':
      return path.startsWith('scenarios/') ? say(`情景 ${name}`, `${name} (scenario)`) : path
  }
}
