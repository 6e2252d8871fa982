import { describe, expect, it } from 'vitest'
import { checkFormData } from '../../engine/catalogue/check-form-data.js'

const choices = [{ value: 'a' }, { value: 'b' }]
const dependent = field('checklist', {
  values: [
    { value: 'a', label: '甲' },
    { value: 'b', label: '乙' },
  ],
  properties: { 'requires.b': 'a' },
})
const group = { type: 'group', path: 'site', components: [field('number', { decimalDigits: 0 }, 'rooms')] }
const rooms = {
  type: 'dynamiclist',
  path: 'rooms',
  components: [field('textfield', { validate: { required: true } }, 'name')],
}

function field(type: string, rest: object = {}, key = 'x'): object {
  return { type, key, ...rest }
}

function faults(component: object, data: Readonly<Record<string, unknown>>): readonly string[] {
  const found = checkFormData({ id: 'form', components: [component] }, data)
  return found.map(({ place, message }) => `${place}: ${message}`)
}

describe('checkFormData', () => {
  it.each<[string, object, Record<string, unknown>]>([
    ['nothing where nothing is demanded', field('textfield'), {}],
    ['a text', field('textfield', { validate: { minLength: 2, maxLength: 3 } }), { x: '某人' }],
    ['lines', field('textarea'), { x: '一\n二' }],
    ['a number at its bound', field('number', { validate: { min: 0, max: 5 } }), { x: 5 }],
    ['a number kept as text', field('number', { serializeToString: true }), { x: '12.5' }],
    ['a choice', field('select', { values: choices }), { x: 'b' }],
    ['several', field('checklist', { values: choices }), { x: ['a', 'b'] }],
    ['one with the one it needs', dependent, { x: ['b', 'a'] }],
    ['a leap day', field('datetime', { subtype: 'date' }), { x: '2028-02-29' }],
    ['a date and time', field('datetime', { subtype: 'datetime' }), { x: '2026-03-09T09:00:00+08:00' }],
    ['what is in a group', group, { site: { rooms: 3 } }],
    ['a list', rooms, { rooms: [{ name: '一' }] }],
    [
      'demanded, but perhaps hidden',
      field('textfield', { validate: { required: true }, conditional: { hide: '=y' } }),
      {},
    ],
    ['demanded, but only to read', field('textfield', { validate: { required: true }, readonly: true }), {}],
    ['a pattern that is none', field('textfield', { validate: { pattern: '(' } }), { x: '一' }],
    ['an emptied field', field('number'), { x: null }],
  ])('lets pass: %s', (_, component, data) => {
    expect(faults(component, data)).toEqual([])
  })

  const required = { validate: { required: true } }
  it.each<[string, object, Record<string, unknown>, string]>([
    ['nothing', field('textfield', { ...required, label: '名称' }), {}, 'x: “名称”必须填写'],
    ['blanks', field('textfield', required), { x: '  ' }, 'x: 必须填写'],
    ['none chosen', field('checklist', required), { x: [] }, 'x: 必须填写'],
    ['not ticked', field('checkbox', required), { x: false }, 'x: 必须勾选'],
    ['an unknown field', field('textfield'), { y: 1 }, 'y: 表单没有这一项'],
    ['a number for a text', field('textfield'), { x: 1 }, 'x: 须为文字'],
    ['a text for a number', field('number'), { x: '1' }, 'x: 须为数字'],
    ['a text for a tick', field('checkbox'), { x: 'yes' }, 'x: 须为是或否'],
    ['too short', field('textfield', { validate: { minLength: 2 } }), { x: '一' }, 'x: 至少2个字'],
    ['too long', field('textfield', { validate: { maxLength: 2 } }), { x: '一二三' }, 'x: 最多2个字'],
    ['far too long', field('textarea'), { x: '一'.repeat(4_001) }, 'x: 最多4000个字'],
    ['a pattern', field('textfield', { validate: { pattern: '^\\d$' } }), { x: 'a' }, 'x: 格式不正确'],
    ['a control character', field('textarea'), { x: 'a\u0000' }, 'x: 不能含有控制字符'],
    ['a second line', field('textfield'), { x: 'a\nb' }, 'x: 不能含有控制字符'],
    ['half a character', field('textfield'), { x: '\ud800' }, 'x: 含有不完整的字符'],
    ['too little', field('number', { validate: { min: 1 } }), { x: 0 }, 'x: 不能小于1'],
    ['too much', field('number', { validate: { max: 1 } }), { x: 2 }, 'x: 不能大于1'],
    ['half a storey', field('number', { decimalDigits: 0 }), { x: 1.5 }, 'x: 须为整数'],
    ['another choice', field('radio', { values: choices }), { x: 'c' }, 'x: 不是可选的选项'],
    ['another among several', field('taglist', { values: choices }), { x: ['a', 'c'] }, 'x: 不是可选的选项'],
    ['one twice', field('checklist', { values: choices }), { x: ['a', 'a'] }, 'x: 选项重复'],
    ['one without the one it needs', dependent, { x: ['b'] }, 'x: 中选择乙的，须同时选择甲'],
    ['no day', field('datetime', { subtype: 'date' }), { x: '2026-02-30' }, 'x: 须为存在的日期'],
    ['no object for a group', group, { site: 1 }, 'site: 须为对象'],
    ['what is in a group', group, { site: { rooms: 1.5 } }, 'site.rooms: 须为整数'],
    ['what is in a list', rooms, { rooms: [{}] }, 'rooms.0.name: 必须填写'],
  ])('refuses: %s', (_, component, data, fault) => {
    expect(faults(component, data)).toEqual([fault])
  })
})
