import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { digest, isStamped, projectRoot, writeStamp } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

/** Compiles the server and the pages into `dist/` where the sources have changed since the last time. */
export function build() {
  install()
  const wanted = digest(
    ['engine', 'server', 'designer', 'processes/element-templates', 'processes/law'],
    ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
    [process.versions.modules],
  )
  const stamp = join(projectRoot, 'dist', '.bancheng-built')
  if (isStamped(stamp, wanted)) return
  rmSync(join(projectRoot, 'dist'), { recursive: true, force: true })
  const bin = (name) => join(projectRoot, 'node_modules', ...name)
  runCommand('编译服务端 / compiling the server', process.execPath, [
    bin(['typescript', 'bin', 'tsc']),
    '-p',
    'tsconfig.build.json',
  ])
  runCommand('构建页面 / building the pages', process.execPath, [
    bin(['vite', 'bin', 'vite.js']),
    'build',
    '--config',
    'server/pages/vite.config.ts',
    '--logLevel',
    'warn',
  ])
  // After the pages, because they empty the folder it stands in.
  runCommand('构建设计器 / building the designer', process.execPath, [
    bin(['vite', 'bin', 'vite.js']),
    'build',
    '--config',
    'designer/vite.config.ts',
    '--logLevel',
    'warn',
  ])
  writeStamp(stamp, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build()
