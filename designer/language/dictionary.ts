import bpmnElements from './chinese/bpmn-elements.json' with { type: 'json' }
import bpmnHeadings from './chinese/bpmn-headings.json' with { type: 'json' }
import bpmnTools from './chinese/bpmn-tools.json' with { type: 'json' }
import decisionDiagrams from './chinese/decision-diagrams.json' with { type: 'json' }
import decisionTables from './chinese/decision-tables.json' with { type: 'json' }
import elementTemplates from './chinese/element-templates.json' with { type: 'json' }
import formEditor from './chinese/form-editor.json' with { type: 'json' }
import formFields from './chinese/form-fields.json' with { type: 'json' }
import forms from './chinese/forms.json' with { type: 'json' }
import panelEntries from './chinese/panel-entries.json' with { type: 'json' }
import panelFrame from './chinese/panel-frame.json' with { type: 'json' }
import panelGuidance from './chinese/panel-guidance.json' with { type: 'json' }
import panelPlatform from './chinese/panel-platform.json' with { type: 'json' }

/** The parts of the dictionary: English of the packages → Chinese, by what the words belong to. */
export const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bpmnElements,
  bpmnHeadings,
  bpmnTools,
  decisionDiagrams,
  decisionTables,
  elementTemplates,
  formEditor,
  formFields,
  forms,
  panelEntries,
  panelFrame,
  panelGuidance,
  panelPlatform,
}

const exact = new Map(Object.values(parts).flatMap((part) => Object.entries(part)))
// "User Task" of one package is the "User task" of another, "(Non Interrupting)" its "(non-interrupting)".
const loose = new Map([...exact].map(([english, chinese]) => [loosened(english), chinese]))

/** The Chinese of a text of the packages, with its `{places}` still in it; `undefined` where there is none. */
export function chineseOf(english: string): string | undefined {
  return exact.get(english) ?? loose.get(loosened(english))
}

function loosened(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ')
}
