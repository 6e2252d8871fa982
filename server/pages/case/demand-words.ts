import type { RequiredMaterial } from '../api/matters.js'

const kindWords: Readonly<Record<RequiredMaterial['kind'], string>> = {
  original: '原件',
  copy: '复印件',
  originalAndCopy: '原件及复印件',
  electronic: '电子件',
  form: '表格',
}

/** What is asked of a material, in few words: `必交 · 原件 · 2 份`. */
export function demandWords(
  material: Pick<RequiredMaterial, 'required'> &
    Partial<Pick<RequiredMaterial, 'kind' | 'copies' | 'tolerable' | 'pledge'>>,
): string {
  const { required, kind, copies, tolerable, pledge } = material
  return [
    required ? '必交' : '选交',
    kind && kindWords[kind],
    copies && `${copies} 份`,
    tolerable && '可容缺',
    pledge && '可承诺代替',
  ]
    .filter(Boolean)
    .join(' · ')
}
