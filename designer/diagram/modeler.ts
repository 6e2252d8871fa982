import chooseTemplate from '@bpmn-io/element-template-chooser'
import { ZeebeVariableResolverModule } from '@bpmn-io/variable-resolver'
import colors from 'bpmn-js-color-picker'
import {
  CreateAppendAnythingModule,
  CreateAppendElementTemplatesModule,
} from 'bpmn-js-create-append-anything'
import { CloudElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates'
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  ZeebePropertiesProviderModule,
  ZeebeTooltipProvider,
} from 'bpmn-js-properties-panel'
import Modeler from 'bpmn-js/lib/Modeler'
import zeebeBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-cloud'
import minimap from 'diagram-js-minimap'
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json'
import { translateModule } from '../language/translate.js'
import { elementTemplates } from './element-templates.js'
import { findingMarksModule } from './finding-marks.js'
import { jobBasedUserTaskModule } from './job-based-user-task.js'
import { limitBadgesModule } from './limit-badges.js'
import { linkedFilesModule } from './linked-files.js'
import { packageVariablesModule } from './package-variables.js'
import { saveOnKeyModule } from './save-on-key.js'
import { sharedClipboardModule } from './shared-clipboard.js'

/** Where a modeler draws. */
export interface ModelerPlaces {
  readonly canvas: HTMLElement
  readonly panel: HTMLElement
}

/** The modeler of BPMN diagrams for Zeebe, as process designers know it, with what the hall adds. */
export function createModeler({ canvas, panel }: ModelerPlaces): Modeler {
  return new Modeler({
    container: canvas,
    propertiesPanel: { parent: panel },
    elementTemplates,
    exporter: { name: 'bancheng designer', version: '1' },
    moddleExtensions: { zeebe },
    additionalModules: [
      translateModule,
      // what stands beside the diagram
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      ZeebePropertiesProviderModule,
      ZeebeTooltipProvider,
      CloudElementTemplatesPropertiesProviderModule,
      minimap,
      // what can be drawn
      CreateAppendAnythingModule,
      CreateAppendElementTemplatesModule,
      chooseTemplate,
      colors,
      sharedClipboardModule,
      // what Zeebe wants and knows
      zeebeBehaviors,
      jobBasedUserTaskModule,
      ZeebeVariableResolverModule,
      packageVariablesModule,
      // what the hall adds
      findingMarksModule,
      limitBadgesModule,
      linkedFilesModule,
      saveOnKeyModule,
    ],
  })
}
