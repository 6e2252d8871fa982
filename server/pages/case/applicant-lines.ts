const words: Readonly<Record<string, string>> = {
  name: '名称',
  idNumber: '证件号码',
  phone: '联系电话',
  agent: '代办人',
  address: '地址',
  email: '电子邮箱',
}

/** What is known of the applicant, line by line; what has no word here is not for the page. */
export function applicantLines(
  applicant: Readonly<Record<string, unknown>>,
): readonly { word: string; text: string }[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const value = applicant[key]
    return typeof value === 'string' && value !== '' ? [{ word, text: value }] : []
  })
}
