import type { Plugin } from 'vite'

/**
 * The English that form-js does not pass through its `translate` service, each with the Chinese that takes its
 * place in the build. What does pass through is in form-messages.ts.
 */
const replacements: readonly (readonly [english: string, chinese: string])[] = [
  ["valueLabel || 'Select'", "valueLabel || '请选择'"],
  ["placeholder: 'Search'", "placeholder: '搜索'"],
  ["emptyListMessage = 'No results'", "emptyListMessage = '没有符合的选项'"],
  ["use24h ? 'hh:mm' : 'hh:mm --'", "use24h ? '时:分' : '时:分 --'"],
  ['`Remove list item ${itemIndex + 1}`', '`删除第 ${itemIndex + 1} 项`'],
  ["getLocaleDateFormat(locale = 'default')", "getLocaleDateFormat(locale = 'zh-CN')"],
  ['placeholder: getLocaleReadableDateFormat()', "placeholder: '年/月/日'"],
]

/**
 * Puts form-js's hard-coded words into Chinese while building. Throws, and so fails the build, when a release of
 * form-js no longer contains one of them: better than an English word in front of a citizen.
 */
export function formsInChinese(): Plugin {
  return {
    name: 'forms-in-chinese',
    transform: {
      filter: { id: /form-js-viewer[\\/]dist[\\/]index\.es\.js/ },
      handler(code) {
        const missing = replacements.filter(([english]) => !code.includes(english))
        if (missing.length > 0) {
          throw new Error(
            `Expected form-js to contain ${missing.map(([english]) => english).join(' and ')}, but it does not`,
          )
        }
        return {
          code: replacements.reduce((text, [english, chinese]) => text.replaceAll(english, chinese), code),
          map: null,
        }
      },
    },
  }
}
