import conditionalFlows from 'bpmnlint/rules/conditional-flows.js'
import endEventRequired from 'bpmnlint/rules/end-event-required.js'
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway.js'
import eventSubProcessTypedStartEvent from 'bpmnlint/rules/event-sub-process-typed-start-event.js'
import linkEvent from 'bpmnlint/rules/link-event.js'
import noBpmndi from 'bpmnlint/rules/no-bpmndi.js'
import noComplexGateway from 'bpmnlint/rules/no-complex-gateway.js'
import noDisconnected from 'bpmnlint/rules/no-disconnected.js'
import noDuplicateSequenceFlows from 'bpmnlint/rules/no-duplicate-sequence-flows.js'
import noGatewayJoinFork from 'bpmnlint/rules/no-gateway-join-fork.js'
import noImplicitEnd from 'bpmnlint/rules/no-implicit-end.js'
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split.js'
import noImplicitStart from 'bpmnlint/rules/no-implicit-start.js'
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event.js'
import singleEventDefinition from 'bpmnlint/rules/single-event-definition.js'
import startEventRequired from 'bpmnlint/rules/start-event-required.js'
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event.js'
import type { RuleDefinition } from './rule.js'

/** One of bpmnlint's own rules, said in Chinese. */
export interface StructuralRule {
  readonly make: () => RuleDefinition
  readonly message: string
  readonly mend: string
}

/** The recommended structural rules of bpmnlint that hold for a matter's diagram, by bpmnlint's names. */
export const STRUCTURAL_RULES: Readonly<Record<string, StructuralRule>> = {
  'conditional-flows': rule(conditionalFlows, '条件分支的顺序流缺少条件', '请为非默认的顺序流写条件'),
  'end-event-required': rule(endEventRequired, '流程缺少结束事件', '请加入结束事件'),
  'event-based-gateway': rule(
    eventBasedGateway,
    '事件网关应有两条以上不带条件的出线',
    '请补足出线并删除条件',
  ),
  'event-sub-process-typed-start-event': rule(
    eventSubProcessTypedStartEvent,
    '事件子流程的开始事件缺少触发类型',
    '请为开始事件选择消息、定时等类型',
  ),
  'link-event': rule(linkEvent, '链接事件没有成对或没有名称', '请让链接抛出与捕获事件同名成对'),
  'no-bpmndi': rule(noBpmndi, '元素没有画在图上', '请在设计器中打开并保存，使每个元素都有图形'),
  'no-complex-gateway': rule(noComplexGateway, '不支持复杂网关', '请改用排他、并行或包容网关'),
  'no-disconnected': rule(noDisconnected, '元素没有连线', '请连接或删除该元素'),
  'no-duplicate-sequence-flows': rule(
    noDuplicateSequenceFlows,
    '同一来源与目标之间有重复的顺序流',
    '请删除重复的顺序流',
  ),
  'no-gateway-join-fork': rule(noGatewayJoinFork, '一个网关不能同时汇聚和分支', '请拆成汇聚与分支两个网关'),
  'no-implicit-end': rule(noImplicitEnd, '路径没有以结束事件结束', '请接到结束事件'),
  'no-implicit-split': rule(noImplicitSplit, '任务或事件直接分出多条顺序流', '请用网关分支'),
  'no-implicit-start': rule(noImplicitStart, '路径没有从开始事件开始', '请接上开始事件或删除该元素'),
  'single-blank-start-event': rule(singleBlankStartEvent, '只能有一个无触发的开始事件', '请只留一个'),
  'single-event-definition': rule(singleEventDefinition, '一个事件只能有一个触发定义', '请只留一个触发定义'),
  'start-event-required': rule(startEventRequired, '流程缺少开始事件', '请加入开始事件'),
  'sub-process-blank-start-event': rule(
    subProcessBlankStartEvent,
    '子流程的开始事件不能带触发',
    '请改为无触发的开始事件',
  ),
}

function rule(make: () => RuleDefinition, message: string, mend: string): StructuralRule {
  return { make, message, mend }
}
