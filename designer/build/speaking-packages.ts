import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { spokenWords } from './spoken-words.js'

/** The packages whose words do not all go through their `translate` service. */
const SPEAKING_PACKAGES =
  /(?:form-js-(?:editor|viewer)|@bpmn-io[\\/]properties-panel|bpmn-js-element-templates)[\\/]dist[\\/]index\.esm?\.js/

/** Schemas of templates stand in the package too: their titles and descriptions nobody sees. */
const SAID_BY_TEMPLATES = ['Toggle section', 'Select a template']

const FALLBACK = 'function translateFallback(template, replacements) {'

const language = (file: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../language/${file}`, import.meta.url)))

/** Puts `speak` around the words of these packages while building, so that they follow the language of the page. */
export function speakingPackages(): Plugin {
  return {
    name: 'speaking-packages',
    transform: {
      filter: { id: SPEAKING_PACKAGES },
      handler: (code, id) => ({ code: withTranslation(withSpeech(code, id)), map: null }),
    },
  }
}

function withSpeech(code: string, id: string): string {
  const templates = id.includes('element-templates')
  let text = `import { speak as __speak } from ${language('speak.ts')}\n`
  let done = 0
  for (const { start, end, english, values } of spokenWords(code)) {
    if (templates && !SAID_BY_TEMPLATES.includes(english)) continue
    const given = values.map((value, index) => `${index}: ${code.slice(value.start, value.end)}`)
    const filled = given.length === 0 ? '' : `, { ${given.join(', ')} }`
    text += `${code.slice(done, start)}__speak(${JSON.stringify(english)}${filled})`
    done = end
  }
  return text + code.slice(done)
}

/** Where a part of the panel is not handed the service, it has a translation of its own that knows no language. */
function withTranslation(code: string): string {
  if (!code.includes(FALLBACK)) return code
  const imported = `import { translate as __translate } from ${language('translate.ts')}\n`
  return imported + code.replace(FALLBACK, `${FALLBACK} return __translate(template, replacements);`)
}

const FUNCTIONS = /@camunda[\\/]feel-builtins[\\/]dist[\\/]index\.js/
const DOCUMENTED = /"name": ("(?:[^"\\]|\\.)*")([\s\S]*?)"info": ("(?:[^"\\]|\\.)*")/g

/** Has the documents of FEEL's functions told in the language of the page. */
export function documentedFunctions(): Plugin {
  return {
    name: 'documented-functions',
    transform: {
      filter: { id: FUNCTIONS },
      handler(code) {
        const told = code.replace(DOCUMENTED, '"name": $1$2"info": __document($1, $3)')
        if (told === code) throw new Error('Expected FEEL functions with documents, but there are none')
        return {
          code: `import { functionDocument as __document } from ${language('function-document.ts')}\n${told}`,
          map: null,
        }
      },
    },
  }
}
