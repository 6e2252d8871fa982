import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { digest, isStamped, projectRoot, writeStamp } from '../../server/setup/project-root.mjs'
import { findJdk, type Jdk } from './find-jdk.js'

/** The two Zeebes of the tests: the newest in memory with a clock that can be moved, and a durable broker that can be clustered. */
export const rigs = {
  memory: { main: 'MemoryEngine', title: 'Zeebe 8.8.21 in memory', least: 21, most: 99 },
  // Broker 8.0.0 reaches into the JDK in ways later ones refuse.
  durable: { main: 'DurableBroker', title: 'the durable Zeebe broker 8.0.0', least: 17, most: 20 },
} as const

export type RigName = keyof typeof rigs

/** A rig that can be started, or what is missing for it. */
export type Rig =
  | { readonly kind: 'rig'; readonly java: string; readonly classPath: string; readonly main: string }
  | { readonly kind: 'missing'; readonly message: string }

/** Builds a rig with Maven where it is not built yet; what it needs comes from Maven Central, once. */
export function buildRig(name: RigName): Rig {
  const { title, least, most, main } = rigs[name]
  const jdk = findJdk(least, most)
  if (jdk === undefined)
    return missing(
      `${title} needs a JDK ${least}${most < 99 ? ` to ${most}` : ' or later'}, but none was found (JAVA_HOME, /usr/lib/jvm, /opt, the path)`,
    )
  const folder = join('tests', 'zeebe', 'rig', name)
  const target = join(projectRoot, folder, 'target')
  const wanted = digest([join(folder, 'src')], [join(folder, 'pom.xml')], [String(jdk.version)])
  const stamp = join(target, '.built')
  if (!isStamped(stamp, wanted)) {
    const failure = maven(join(projectRoot, folder), jdk)
    if (failure !== undefined) return missing(`${title} could not be built: ${failure}`)
    writeStamp(stamp, wanted)
  }
  return {
    kind: 'rig',
    java: join(jdk.home, 'bin', 'java'),
    classPath: [join(target, 'classes'), join(target, 'lib', '*')].join(':'),
    main,
  }
}

function maven(folder: string, jdk: Jdk): string | undefined {
  const run = spawnSync('mvn', ['-q', '-B', 'clean', 'process-classes'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: jdk.home },
  })
  if (run.error) return `Maven (mvn) was not found on the path`
  if (run.status === 0 && existsSync(join(folder, 'target', 'classes'))) return undefined
  return `mvn ended with ${String(run.status)}\n${run.stdout}${run.stderr}`
}

function missing(message: string): Rig {
  return { kind: 'missing', message }
}
