import { type Column, type Dataset, referenceTarget } from './catalog/registry.js';
import { tableColumns } from './database/dataset-tables.js';

/** Everything that is derived from one dataset, as text: nothing about it is hidden. */
export function explain(dataset: Dataset): string {
  const key = dataset.key.map((columns) => columns.map(({ name }) => name).join(' | ')).join('  else  ');
  const lines = [
    `${dataset.title}  ${dataset.name}`,
    dataset.description,
    '',
    `family        ${dataset.family}`,
    `clauses       ${dataset.clauses.join(' ')}`,
    `natural key   ${key}`,
    `label         ${dataset.label.name}`,
    `order         ${dataset.order.map(({ column, direction }) => `${column.name} ${direction}`).join(', ')}`,
    `checks        ${dataset.checks.map(({ validator, form }) => `${validator} ${form}`).join(', ') || '-'}`,
    '',
    `GraphQL       ${dataset.pluralName}(first after last before filter orderBy asOf): ${dataset.typeName}Connection`,
    `              ${dataset.singularName}(by: {id | key}, asOf): ${dataset.typeName}`,
    `REST          /api/v1/${dataset.name}?filter[…][…]=&order=&first=&after=&last=&before=&asOf=&fields=&total=`,
    `              /api/v1/${dataset.name}/{id}   /api/v1/${dataset.name}/{id}/history   /api/v1/${dataset.name}/schema.json`,
    '',
    'Columns',
    ...dataset.columns.map(columnLine),
    '',
    'Ways back from here',
    ...dataset.inverses.map(
      ({ name, dependent, by }) => `  ${name}  ${dependent.name} by ${by.map((column) => column.name).join(', ')}`,
    ),
    '',
    `Table         "open"."${dataset.tableName}"`,
    ...tableColumns(dataset).map(
      ({ name, type, nullable }) => `  ${name.padEnd(32)} ${type}${nullable ? '' : ' not null'}`,
    ),
  ];
  return lines.join('\n');
}

function columnLine(column: Column): string {
  const target = referenceTarget(column);
  const marks = [
    column.nullable ? 'may be empty' : '',
    target === undefined ? '' : `to ${target}`,
    column.kind.filter?.operators.join('/') ?? 'no filter',
  ].filter((mark) => mark !== '');
  return `  ${column.name.padEnd(24)} ${column.kind.name.padEnd(16)} ${column.title}  (${marks.join('; ')})`;
}
