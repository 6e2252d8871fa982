/** What the process engine says when it refuses a diagram, in Zeebe's words, and in Chinese. `{0}` … stand for what varies. */
export const REFUSAL_WORDS: Readonly<Record<string, string>> = {
  'A compensation event subprocess is not allowed on the process level': '流程一级不能有补偿事件子流程',
  'A compensation handler should have no boundary events': '补偿处理不能有边界事件',
  'A compensation handler should have no outgoing sequence flows': '补偿处理不能有出线',
  'A compensation intermediate throwing event waitForCompletion attribute must be true or not present':
    '补偿抛出事件的“等待完成”必须打开',
  'A message cannot be referred by more than one start event': '一个消息只能由一个开始事件引用',
  'An escalation boundary event should only be attached to a subprocess, or a call activity.':
    '升级边界事件只能附在子流程或调用活动上',
  'An interrupting event subprocess is not allowed inside an ad-hoc subprocess':
    '临时子流程中不能有中断型事件子流程',
  "Attribute 'bindingType' must be one of: {0}": '绑定方式应为 {0} 之一',
  "Attribute 'eventType' must be one of: {0}": '监听时机应为 {0} 之一',
  "Attribute 'variableEvents' is not supported by the start event of a process":
    '流程的开始事件不能规定变量事件',
  "Attribute 'variableEvents' must be one of: {0}": '变量事件应为 {0} 之一',
  "Attribute 'versionTag' may only be used if 'bindingType' is 'versionTag'":
    '只有按版本标签绑定时才能填写版本标签',
  "Attribute 'versionTag' must be present and not empty if 'bindingType' is 'versionTag'":
    '按版本标签绑定时必须填写版本标签',
  "Attribute '{0}' must be present and name an element": '“{0}”没有填写，或没有这个元素',
  "Attribute '{0}' must be present and not empty": '必须填写“{0}”',
  "Attribute '{0}' must be present if the attribute '{1}' is set": '填写了“{1}”，就必须填写“{0}”',
  'Boundary events must be one of: timer, message, error, signal, escalation':
    '边界事件应为定时、消息、错误、信号、升级之一',
  'Cannot have incoming sequence flows': '不能有入线',
  'Compensation boundary events must have a compensation association and no outgoing sequence flows':
    '补偿边界事件应有补偿关联，不能有出线',
  'Default flow must start at gateway': '默认顺序流必须从该网关出发',
  'Element id must be present and not empty.': '元素必须有编号',
  "Elements of type '{0}' are currently not supported. Please refer to the documentation for a list of supported elements: https://docs.camunda.io/docs/components/modeler/bpmn/bpmn-coverage/":
    '不支持“{0}”类型的元素',
  'End events must be one of: none, error, message, terminate, signal, escalation or compensation':
    '结束事件应为无触发、错误、消息、终止、信号、升级、补偿之一',
  'End events must not have outgoing sequence flows to other elements.': '结束事件不能有出线',
  'ErrorCode must be present and not empty': '必须填写错误代码',
  'EscalationCode must be present and not empty': '必须填写升级代码',
  'Event definition must be one of: message, timer, signal, or link': '触发应为消息、定时、信号、链接之一',
  'Event definition of this type is not supported': '不支持这种触发',
  'Event subprocesses must not have sequence flows': '事件子流程不能有入线和出线',
  'Event-based gateway must have at least 2 outgoing sequence flows.': '事件网关至少要有两条出线',
  'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal intermediate catch events.':
    '事件网关之后只能是消息、定时、信号捕获事件',
  "Exactly one of the attributes '{0}' must be present and not blank{1}": '“{0}”应填且只填一项{1}',
  "Execution listeners of type '{0}' are not supported by {1}": '{1}不支持“{0}”执行监听器',
  "Expected expression but found static value '{0}'. An expression must start with '=' (e.g. '={1}').":
    '这里应填表达式，却是固定值“{0}”；表达式以等号开头，例如“={1}”',
  'Expected expression but not found.': '没有填写表达式',
  "Expected path expression '{0}' but doesn't match the pattern '{1}'.": '“{0}”不是变量路径：应符合 {1}',
  'Expected path expression but not found.': '没有填写变量路径',
  "Expected path expression of at most {0} names, but '{1}…' has more":
    '变量路径最多{0}个名称，“{1}……”超过了',
  "Expected static value to be a valid DateTime String, e.g. '2023-03-02T15:35+02:00', but found '{0}'.":
    '“{0}”不是有效的日期时间，例如 2023-03-02T15:35+08:00',
  "Expected static value to be a valid Number between 0 and 100, but found '{0}'.":
    '“{0}”不是0至100之间的数字',
  "Found '{0}' duplicates based on {1}, these combinations should be unique.": '有{0}处按 {1} 重复的监听器',
  'Intermediate throw events must be one of: none, message, link, signal, escalation or compensation':
    '中间抛出事件应为无触发、消息、链接、信号、升级、补偿之一',
  'Intermediate timer catch event must have either a time duration or a time date.':
    '定时捕获事件应填时长或日期',
  'Interrupting timer event with time cycle is not allowed.': '中断型定时事件不能用周期',
  'Invalid timer cycle expression ({0})': '定时周期无效：{0}',
  "Invalid timer date expression (Invalid date-time format '{0}' for expression '{1}'.)":
    '定时日期“{0}”的格式无效',
  "Invalid timer duration expression (Invalid duration format '{0}' for expression '{1}'.)":
    '定时时长“{0}”的格式无效',
  'Link name must be present and not empty.': '必须填写链接名称',
  'Loop characteristics of this type are not supported': '不支持这种循环',
  "Multiple conditional event definitions with the same condition '{0}' are not allowed.":
    '条件“{0}”在多个条件事件中重复',
  "Multiple intermediate catch link event definitions with the same name '{0}' are not allowed.":
    '链接捕获事件的名称“{0}”重复',
  'Multiple none start events are not allowed': '只能有一个无触发的开始事件',
  "Multiple {0} catch events with the same {1} code '{2}' are not supported on the same scope.":
    '同一层中代码“{2}”有多个捕获事件',
  "Multiple {0} event definitions with the same name '{1}' are not allowed.": '同名“{1}”的触发重复',
  'Must be attached to an activity': '必须附在活动上',
  'Must be exactly one type of timer: timeDuration, timeDate or timeCycle': '时长、日期、周期应填且只填一项',
  'Must contain at least one executable process': '没有可执行的流程：请在流程属性中勾选“可执行”',
  'Must have a condition{0}': '必须有条件{0}',
  'Must have at least one activity.': '至少要有一个活动',
  'Must have at least one start event': '流程缺少开始事件',
  'Must have at most one event definition': '最多一个触发',
  "Must have either one 'zeebe:calledDecision' or one 'zeebe:taskDefinition' extension element":
    '业务规则任务应填调用的决策，或作业类型',
  "Must have either one 'zeebe:publishMessage' or one 'zeebe:taskDefinition' extension element":
    '应填要发布的消息，或作业类型',
  "Must have either one 'zeebe:script' or one 'zeebe:taskDefinition' extension element":
    '脚本任务应填表达式，或作业类型',
  "Must have exactly one 'zeebe:calledElement' extension element": '必须填写调用的流程',
  "Must have exactly one 'zeebe:loopCharacteristics' extension element": '必须填写输入集合',
  "Must have exactly one 'zeebe:taskDefinition' extension element": '必须填写作业类型',
  "Must have exactly one 'zeebe:{0}' extension element when exists. Please check process definition XML and retain only one extension element.":
    '“{0}”重复，只能留一个',
  'Must have exactly one event definition': '应有且只有一个触发',
  'Must have exactly one start event': '应有且只有一个开始事件',
  'Must have exactly one zeebe:subscription extension element': '消息必须填写关联键',
  'Must not contain a start event.': '不能有开始事件',
  'Must not contain an end event.': '不能有结束事件',
  'Must not define {0} in combination with zeebe:taskDefinition.': '填写了作业类型，就不能再填{0}',
  'Must reference a message': '必须引用消息',
  'Must reference a signal': '必须引用信号',
  'Must reference an error': '必须引用错误',
  'Must reference an escalation': '必须引用升级',
  'Name must be present and not empty': '必须填写名称',
  'Non-Interrupting event of this type is not allowed': '这种事件不能是不中断的',
  'OutputElement and OutputCollection must both be set, or neither of them set. outputElement:{0} and outputCollection:{1}.':
    '输出元素与输出集合应一并填写，或都不填写',
  "Priority must be a number between 0 and 100, but was '{0}'.": '优先级应为0至100的数字，却是“{0}”',
  'Processes are not allowed to contain a straight-through processing loop: {0}':
    '流程中有不停转的圈，中间没有等待：{0}',
  "Start event can't have more than one type": '开始事件只能有一种触发',
  'Start events in event subprocesses must be one of: message, timer, error, signal or escalation':
    '事件子流程的开始事件应为消息、定时、错误、信号、升级之一',
  'Start events in subprocesses must be of type none': '子流程的开始事件不能有触发',
  'Start events must be one of: none, timer, message or signal': '开始事件应为无触发、定时、消息、信号之一',
  'Target elements of an event gateway must not have any additional incoming sequence flows other than that from the event gateway.':
    '事件网关之后的事件不能有别的入线',
  'Task listeners are only allowed on Camunda user tasks.': '只有引擎管理的用户任务才能有任务监听器',
  "The referenced compensation activity '{0}' must have either a compensation boundary event or be a subprocess":
    '被补偿的活动“{0}”应有补偿边界事件，或为子流程',
  'The same scope can not contain more than one {0} catch event without {1} code. An {2} catch event without {3} code catches all {4}s.':
    '同一层中只能有一个不带代码的捕获事件',
  'The {0}Code of the {1} catch event is not allowed to be an expression': '捕获事件的代码不能是表达式',
  "There are multiple occurrences of ID value '{0}'.": '编号“{0}”重复',
  "failed to parse expression '{0}': {1}": '表达式“{0}”无法解析：{1}',
}
