import { spawnSync } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

/**
 * Runs a program in the project's folder and shows what it prints; ends this process with its exit code if it fails.
 * @param {string} title what is being done, shown before and in the error
 * @param {string} program
 * @param {readonly string[]} words its arguments
 * @param {Record<string, string>} environment variables set besides the inherited ones
 */
export function runCommand(title, program, words, environment = {}) {
  console.log(`• ${title}`)
  const result = spawnSync(program, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  if (result.status === 0) return
  const why = result.error ? result.error.message : `exit code ${String(result.status)}`
  console.error(`✗ ${title}: ${program} ${words.join(' ')} (${why})`)
  process.exit(result.status || 1)
}
