/** form-js's English messages, as its `translate` service receives them, and what a clerk reads instead. */
const messages: Readonly<Record<string, string>> = {
  'Field is required.': '此项必填。',
  'Field must match pattern {value}.': '格式不符合要求。',
  'Field must have minimum value of {value}.': '不得小于 {value}。',
  'Field must have maximum value of {value}.': '不得大于 {value}。',
  'Field must have minimum length of {value}.': '至少 {value} 个字。',
  'Field must have maximum length of {value}.': '至多 {value} 个字。',
  'Min validation value is not a valid number.': '表单设置的最小值不是数字。',
  'Max validation value is not a valid number.': '表单设置的最大值不是数字。',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    '请填写带国际区号的电话，例如 +8653612345678。',
  'Field must be a valid email.': '请填写有效的电子邮箱。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Value is expected to have at most 1 decimal digit.': '至多保留 1 位小数。',
  'Value is expected to have at most {value} decimal digits.': '至多保留 {value} 位小数。',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    '请填写有效数值，最接近的是 {previousValue} 和 {nextValue}。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'No content to show.': '没有内容。',
  "External content couldn't be loaded.": '外部内容无法载入。',
  Increment: '增加',
  Decrement: '减少',
  'Skip to search': '转到搜索',
  'Remove tag': '移除',
  Search: '搜索',
  'No results': '没有符合的选项',
  'All values selected': '已全部选中',
  'Nothing to show.': '没有数据。',
  '{page} of {total}': '第 {page} 页，共 {total} 页',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to sort by {value} descending': '按 {value} 从大到小排列',
  'Click to sort by {value} ascending': '按 {value} 从小到大排列',
  'Click to remove sorting': '取消排列',
  'No files selected': '未选择文件',
  '{value} files selected': '已选择 {value} 个文件',
  'Document reference is not defined.': '没有指定文件。',
  'Unable to download document': '文件无法下载',
  'Download {fileName}': '下载 {fileName}',
  'Add new': '增加一项',
  'Expand all ({value})': '全部展开（{value}）',
  Collapse: '收起',
}

/**
 * The Chinese of a form-js message with its placeholders filled in; a message not in the table is returned as it
 * came. Signature of diagram-js's `translate` service, whose place it takes.
 */
export function translateFormMessage(
  template: string,
  replacements: Readonly<Record<string, unknown>> = {},
): string {
  const text = messages[template] ?? template
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = replacements[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole
  })
}
