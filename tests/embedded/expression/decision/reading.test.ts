import { describe, expect, it } from 'vitest'
import { readDecisions } from '../../../../engine/embedded/model/decision-reading.js'
import { decision, decisionTable, dmnFile, literal } from './dmn-file.js'

describe('a DMN file that is read', () => {
  it.each(['20180521', '20191111', '20211108', '20230324'])(
    'may be of the version of %s',
    async (version) => {
      const requirements = await readDecisions(dmnFile(decision('d', literal('1')), version), 'a.dmn')
      expect(requirements).toMatchObject({
        kind: 'requirements',
        id: 'file',
        name: 'File',
        decisions: [{ id: 'd' }],
      })
    },
  )

  it('may be drawn with what the reader does not know of drawings', async () => {
    const drawn = dmnFile(
      `${decision('d', literal('1'))}
      <DMNDI xmlns="https://www.omg.org/spec/DMN/20191111/DMNDI/"><DMNDiagram id="drawing" useAlternativeInputDataShape="true"/></DMNDI>`,
    )
    expect(await readDecisions(drawn, 'a.dmn')).toMatchObject({ kind: 'requirements' })
  })

  it('tells the version tag of a decision', async () => {
    const tagged = decision('d', literal('1')).replace(
      '">',
      '"><extensionElements><zeebe:versionTag value="v2"/></extensionElements>',
    )
    expect(await readDecisions(dmnFile(tagged), 'a.dmn')).toMatchObject({
      decisions: [{ id: 'd', versionTag: 'v2' }],
    })
  })
})

describe('a DMN file that is refused tells file, element and reason', () => {
  it.each([
    ['no XML', '<definitions', undefined, 'the XML cannot be read'],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY a "b">]>${dmnFile('')}`,
      undefined,
      'document type definition',
    ],
    ['nesting', '<a>'.repeat(20_000), undefined, 'nested'],
    ['ten megabytes', `<a>${'x'.repeat(10_000_000)}</a>`, undefined, 'characters'],
    ['an unknown element', dmnFile('<decision id="d" name="d"><magic/></decision>'), undefined, 'magic'],
    [
      'an unknown attribute value',
      dmnFile(decision('d', decisionTable({ hitPolicy: 'BEST', inputs: ['a'], outputs: ['b'], rows: [] }))),
      'table',
      "there is no hit policy 'BEST'",
    ],
    ['no FEEL', dmnFile(decision('d', literal('1 +'))), 'd', "failed to parse expression '1 +'"],
    [
      'no FEEL in a cell',
      dmnFile(
        decision(
          'd',
          decisionTable({
            inputs: ['a'],
            outputs: ['b'],
            rows: [
              ['1', '2'],
              ['3', '+'],
            ],
          }),
        ),
      ),
      'row2',
      'rule 2, column 2: failed to parse expression',
    ],
    [
      'a row too short',
      dmnFile(decision('d', decisionTable({ inputs: ['a', 'c'], outputs: ['b'], rows: [['1', '2']] }))),
      'row1',
      'rule 1 has 2 inputs and 0 outputs, but the table has 2 and 1',
    ],
    ['no logic', dmnFile('<decision id="d" name="d"/>'), 'd', 'a decision has no logic'],
    ['an empty expression', dmnFile(decision('d', literal(''))), 'd', 'an expression is empty'],
    [
      'an empty conclusion',
      dmnFile(decision('d', decisionTable({ inputs: ['a'], outputs: ['b'], rows: [['1', '']] }))),
      'row1',
      'rule 1, column 2: the cell is empty',
    ],
    [
      'no input expression',
      dmnFile(decision('d', decisionTable({ inputs: [''], outputs: ['b'], rows: [] }))),
      'in1',
      'an input has no expression',
    ],
    [
      'a circle',
      dmnFile(decision('a', literal('1'), ['b']) + decision('b', literal('1'), ['a'])),
      undefined,
      'in a circle: a → b → a',
    ],
    [
      'a requirement that is not there',
      dmnFile(decision('a', literal('1'), ['b'])),
      undefined,
      "'a' requires 'b', which is not in the file",
    ],
    [
      'two of one id',
      dmnFile(decision('a', literal('1')) + decision('a', literal('2'))),
      undefined,
      'duplicate ID <a>',
    ],
    [
      'another language',
      dmnFile(
        decision(
          'd',
          literal('1').replace('<literalExpression>', '<literalExpression expressionLanguage="javascript">'),
        ),
      ),
      'd',
      "the expression language 'javascript' is not supported",
    ],
    [
      'an import',
      dmnFile('<import namespace="x" name="x" importType="x"/>'),
      'file',
      'imports of other files are not supported',
    ],
    [
      'a type of itself',
      dmnFile('<itemDefinition id="t" name="t"><typeRef>t</typeRef></itemDefinition>'),
      't',
      "the type 't' is defined by itself",
    ],
    [
      'a function of Java',
      dmnFile(
        '<businessKnowledgeModel id="bkm" name="bkm"><encapsulatedLogic kind="Java"><context/></encapsulatedLogic></businessKnowledgeModel>',
      ),
      'bkm',
      "functions of kind 'Java' are not supported",
    ],
    [
      'a sum of two outputs',
      dmnFile(
        decision(
          'd',
          decisionTable({
            hitPolicy: 'COLLECT',
            aggregation: 'SUM',
            inputs: ['a'],
            outputs: ['b', 'c'],
            rows: [],
          }),
        ),
      ),
      'table',
      'SUM of more than one output is not possible',
    ],
  ])('%s', async (_name, xml, elementId, reason) => {
    const error = await readDecisions(xml, 'a.dmn')
    expect(error).toMatchObject({
      kind: 'error',
      resourceName: 'a.dmn',
      message: expect.stringContaining(reason) as unknown,
    })
    expect('elementId' in error ? error.elementId : undefined).toBe(elementId)
  })
})
