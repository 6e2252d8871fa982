/** A real Zeebe to play on: HOST:PORT of its gateway, and the URL at which its clock is moved, where there is one. */
export interface ZeebeStage {
  readonly address: string
  readonly clock?: string
}

/** What the command line asked for. */
export type CommandArguments =
  | { readonly kind: 'run'; readonly paths: readonly string[]; readonly zeebe?: ZeebeStage }
  | { readonly kind: 'mistake'; readonly message: string }

const USAGE =
  'npm run scenario -- [--gateway embedded | --gateway zeebe://HOST:PORT [--clock URL]] FILE-OR-FOLDER…'

/** Reads the words after `npm run scenario --`. */
export function parseArguments(words: readonly string[]): CommandArguments {
  const paths: string[] = []
  const told: Record<string, string> = {}
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const option = /^(--gateway|--clock)(?:=(.*))?$/.exec(word)
    if (option?.[1] !== undefined) told[option[1]] = option[2] ?? rest.shift() ?? ''
    else if (word.startsWith('-'))
      return mistake(`Expected --gateway or --clock, but found the unknown option '${word}'`)
    else paths.push(word)
  }
  const { '--gateway': gateway = 'embedded', '--clock': clock } = told
  const address = /^zeebe:\/\/([^\s/]+:\d{1,5})\/?$/.exec(gateway)?.[1]
  if (address === undefined && gateway !== 'embedded')
    return mistake(`Expected the gateway 'embedded' or 'zeebe://HOST:PORT', but found '${gateway}'`)
  if (clock !== undefined && (address === undefined || !URL.canParse(clock)))
    return mistake(`Expected --clock to be the URL of a Zeebe's control port, but found '${clock}'`)
  if (paths.length === 0) return mistake('Expected a file or a folder, but found none')
  if (address === undefined) return { kind: 'run', paths }
  return {
    kind: 'run',
    paths,
    zeebe: { address, ...(clock !== undefined && { clock: clock.replace(/\/$/, '') }) },
  }
}

function mistake(message: string): CommandArguments {
  return { kind: 'mistake', message: `${message}\nUsage: ${USAGE}` }
}
