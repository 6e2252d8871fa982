/** A DMN file with one decision table: 'green' for ages under 18, 'red' otherwise; its output column is named `colour`. */
export function sampleDecision(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="drg_${id}" name="graph of ${id}" namespace="http://bancheng/tests">
  <decision id="${id}" name="colour of ${id}">
    <decisionTable id="table_${id}" hitPolicy="FIRST">
      <input id="input_${id}" label="age"><inputExpression id="expression_${id}" typeRef="number"><text>age</text></inputExpression></input>
      <output id="output_${id}" name="colour" typeRef="string"/>
      <rule id="young_${id}"><inputEntry id="i1_${id}"><text>&lt; 18</text></inputEntry><outputEntry id="o1_${id}"><text>"green"</text></outputEntry></rule>
      <rule id="old_${id}"><inputEntry id="i2_${id}"><text></text></inputEntry><outputEntry id="o2_${id}"><text>"red"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`
}
