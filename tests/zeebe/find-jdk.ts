import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { realpathSync } from 'node:fs'

/** A Java development kit on this machine. */
export interface Jdk {
  readonly home: string
  /** Its major version, such as 17. */
  readonly version: number
}

/** The oldest JDK from `least` to `most`, where one is to be found: JAVA_HOME, the usual folders, the one on the path. */
export function findJdk(least: number, most = 99): Jdk | undefined {
  return homes()
    .flatMap((home) => jdkAt(home) ?? [])
    .filter(({ version }) => version >= least && version <= most)
    .sort((one, other) => one.version - other.version)[0]
}

function homes(): readonly string[] {
  const folders = [
    '/usr/lib/jvm',
    '/opt',
    join(homedir(), '.sdkman/candidates/java'),
    '/Library/Java/JavaVirtualMachines',
  ]
  const found = folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  return [
    ...found,
    ...found.map((home) => join(home, 'Contents', 'Home')),
    process.env['JAVA_HOME'] ?? '',
    onPath(),
  ]
}

/** The kit the `javac` of the path lies in. */
function onPath(): string {
  const folder = (process.env['PATH'] ?? '').split(delimiter).find((each) => existsSync(join(each, 'javac')))
  return folder === undefined ? '' : dirname(dirname(realpathSync(join(folder, 'javac'))))
}

function jdkAt(home: string): Jdk | undefined {
  if (home === '' || !existsSync(join(home, 'bin', 'javac')) || !existsSync(join(home, 'release')))
    return undefined
  const release = /JAVA_VERSION="(?:1\.)?(\d+)/.exec(readFileSync(join(home, 'release'), 'utf8'))
  return release ? { home, version: Number(release[1]) } : undefined
}
