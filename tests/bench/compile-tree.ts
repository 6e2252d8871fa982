import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const engineAndBench = [
  'engine',
  'tests/embedded/run',
  'tests/embedded/journal',
  'tests/gateway',
  'tests/bench',
]

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(root, folder, name))
}

/**
 * Compiles the engine and the programs of tests and bench to JavaScript, as a release is: a process starts from it in a fraction of the
 * time, its threads run from `.js` files, and nothing of a compiler is measured.
 *
 * @param target folder below `dist/`, so that packages are found from it.
 * @param folders what is compiled.
 * @returns the path of a compiled file, given that of its source from the root of the project.
 */
export function compileTree(target: string, folders = engineAndBench): (source: string) => string {
  const folder = join(root, 'dist', target)
  for (const source of folders.flatMap(sources)) {
    const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
      },
    })
    const file = join(folder, relative(root, source)).replace(/\.ts$/, '.js')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, outputText)
  }
  return (source) => join(folder, source).replace(/\.ts$/, '.js')
}
