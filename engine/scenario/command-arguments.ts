/** What the command line asked for. */
export type CommandArguments =
  | { readonly kind: 'run'; readonly paths: readonly string[] }
  | { readonly kind: 'mistake'; readonly message: string }

const USAGE = 'npm run scenario -- [--gateway embedded] FILE-OR-FOLDER…'

/** Reads the words after `npm run scenario --`. */
export function parseArguments(words: readonly string[]): CommandArguments {
  const paths: string[] = []
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--gateway' || word.startsWith('--gateway=')) {
      const gateway = word === '--gateway' ? rest.shift() : word.slice('--gateway='.length)
      if (gateway !== 'embedded') {
        return mistake(
          `Expected the gateway 'embedded', the only one there is here, but found '${gateway ?? ''}'`,
        )
      }
    } else if (word.startsWith('-')) {
      return mistake(`Expected --gateway, but found the unknown option '${word}'`)
    } else {
      paths.push(word)
    }
  }
  return paths.length > 0 ? { kind: 'run', paths } : mistake('Expected a file or a folder, but found none')
}

function mistake(message: string): CommandArguments {
  return { kind: 'mistake', message: `${message}\nUsage: ${USAGE}` }
}
