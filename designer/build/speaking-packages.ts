import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { spokenWords } from './spoken-words.js'

/** The packages whose words do not all go through their `translate` service. */
export const SPEAKING_PACKAGES = /form-js-(?:editor|viewer)[\\/]dist[\\/]index\.es\.js/

const speaker = fileURLToPath(new URL('../language/speak.ts', import.meta.url))

/** Puts {@link speak} around the words of these packages while building, so that they follow the language of the page. */
export function speakingPackages(): Plugin {
  return {
    name: 'speaking-packages',
    transform: {
      filter: { id: SPEAKING_PACKAGES },
      handler: (code) => ({ code: withSpeech(code), map: null }),
    },
  }
}

function withSpeech(code: string): string {
  let text = `import { speak as __speak } from ${JSON.stringify(speaker)}\n`
  let done = 0
  for (const { start, end, english, values } of spokenWords(code)) {
    const given = values.map((value, index) => `${index}: ${code.slice(value.start, value.end)}`)
    const filled = given.length === 0 ? '' : `, { ${given.join(', ')} }`
    text += `${code.slice(done, start)}__speak(${JSON.stringify(english)}${filled})`
    done = end
  }
  return text + code.slice(done)
}
