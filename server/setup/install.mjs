import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digest, isStamped, projectRoot, writeStamp } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

const OLDEST_NODE = [20, 19]

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(`需要 Node.js ${OLDEST_NODE.join('.')} 或更新版本，当前为 ${process.versions.node}。`)
  console.error(`Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs the locked packages where they are missing or belong to another lock file, another Node or another system. */
export function install() {
  refuseOldNode()
  const lock = 'package-lock.json'
  // Native modules are built for one Node ABI on one system.
  const wanted = digest([], [lock], [process.versions.modules, process.platform, process.arch])
  const stamp = join(projectRoot, 'node_modules', '.bancheng-installed')
  if (isStamped(stamp, wanted)) return
  if (!existsSync(join(projectRoot, lock)) || readFileSync(join(projectRoot, lock), 'utf8').length === 0) {
    console.error(`${lock} 缺失：请从版本库恢复该文件。/ ${lock} is missing: restore it from the repository.`)
    process.exit(1)
  }
  runCommand('安装依赖 / installing the locked packages', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  writeStamp(stamp, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) install()
