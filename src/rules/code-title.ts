import type { Dataset } from '../catalog/registry.js';

/** The Chinese title of a value of a column: that of its code, 是 or 否, or the value itself. */
export function codeTitle(dataset: Dataset, columnName: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const face = dataset.column(columnName)?.kind.graphql;
  return (face?.type === 'code' ? face.list.find(value)?.title : undefined) ?? value;
}
