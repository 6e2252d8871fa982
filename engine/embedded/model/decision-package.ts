import dmn13 from 'dmn-moddle/resources/dmn/json/dmn13.json' with { type: 'json' }

const expression = (name: string): object => ({
  name,
  type: 'ChildExpression',
  xml: { serialize: 'property' },
})

/** Boxed expressions that came with DMN 1.4 (7.3, 10.2.2): conditionals, filters, iterators. */
const NEW_EXPRESSIONS = [
  {
    name: 'ChildExpression',
    superClass: ['DMNElement'],
    properties: [{ name: 'value', type: 'Expression' }],
  },
  { name: 'Conditional', superClass: ['Expression'], properties: ['if', 'then', 'else'].map(expression) },
  { name: 'Filter', superClass: ['Expression'], properties: ['in', 'match'].map(expression) },
  ...[
    ['For', 'return'],
    ['Some', 'satisfies'],
    ['Every', 'satisfies'],
  ].map(([name = '', body = '']) => ({
    name,
    superClass: ['Expression'],
    properties: [
      { name: 'iteratorVariable', isAttr: true, type: 'String' },
      expression('in'),
      expression(body),
    ],
  })),
]

/** The package of DMN 1.3 with what 1.4 and 1.5 add to it, for the reader of XML. */
export const DECISION_PACKAGE = {
  ...dmn13,
  types: [
    ...dmn13.types.map((type) =>
      type.name === 'ItemDefinition'
        ? {
            ...type,
            properties: [
              ...type.properties,
              { name: 'typeConstraint', type: 'UnaryTests', xml: { serialize: 'property' } },
            ],
          }
        : type,
    ),
    ...NEW_EXPRESSIONS,
  ],
}

/** Namespaces of other versions, of which 1.3 is read. Source: DMN 1.2, 1.4, 1.5, annex on interchange. */
const VERSIONS = /https?:\/\/www\.omg\.org\/spec\/DMN\/(?:20180521|20211108|20230324)\/(MODEL|DMNDI)\//g

/** The XML of a later version in the namespaces of 1.3, whose elements are the same. */
export function inNamespacesOf13(xml: string): string {
  return xml.replace(VERSIONS, 'https://www.omg.org/spec/DMN/20191111/$1/')
}
