import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly [property: string]: unknown
}

/** The texts that a package's code hands to `translate`, as far as they stand in the code. */
export function translatedTexts(code: string): readonly string[] {
  const texts: string[] = []
  const open: unknown[] = [parseSync('package.js', code).program]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]))
    if (!isNode(next)) continue
    if (next.type === 'CallExpression' && /^_?translate\$?\d*$/.test(calledName(next['callee'] as Node))) {
      texts.push(...variants((next['arguments'] as Node[])[0]))
    }
    if (isIcons(next)) {
      texts.push(...headings(next['init'] as Node))
    }
    open.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null))
  }
  return texts
}

function isIcons(node: Node): boolean {
  if (node.type !== 'VariableDeclarator' || (node['id'] as Node)['name'] !== 'iconsByType') return false
  return (node['init'] as Node | null)?.type === 'ObjectExpression'
}

function calledName(callee: Node): string {
  const name = callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee
  return typeof name['name'] === 'string' ? name['name'] : ''
}

/** Every text an argument can be; none where it comes from elsewhere. */
function variants(node: Node | undefined): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'ConditionalExpression':
      return [...variants(node['consequent'] as Node), ...variants(node['alternate'] as Node)]
    case 'LogicalExpression':
      return [...variants(node['left'] as Node), ...variants(node['right'] as Node)]
    case 'TemplateLiteral': {
      const quasis = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
      return (node['expressions'] as Node[]).reduce<readonly string[]>(
        (texts, expression, index) =>
          texts.flatMap((text) =>
            variants(expression).map((each) => text + each + (quasis[index + 1] ?? '')),
          ),
        [quasis[0] ?? ''],
      )
    }
    default:
      return []
  }
}

/** The panel makes its headings of the names of its icons: `UserTask` is headed `User Task`. */
function headings(icons: Node): readonly string[] {
  return (icons['properties'] as Node[]).map((property) => {
    const { name, value } = property['key'] as { name?: string; value?: string }
    return (name ?? value ?? '').replace(/(\B[A-Z])/g, ' $1').replace(/(\bNon Interrupting)/g, '($1)')
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
