import type { Column, Dataset } from '../../catalog/registry.js';
import type { FieldSelection } from '../../rest/fields-parameter.js';

const MOST = 7;

// Every record has them, and they say little of any one.
const GENERAL = new Set(['formedOn', 'publishedOn', 'sourceUrl', 'sample', 'naturalKey', 'recordId', 'sinceRevision', 'publishedAt']);

/** The columns that a table shows: those asked for, in the order of the form; else the few that tell records apart. */
export function chosenColumns(dataset: Dataset, fields: FieldSelection): readonly Column[] {
  const chosen = fields === undefined ? [] : dataset.columns.filter(({ name }) => fields.has(name));
  return chosen.length > 0 ? chosen : defaultColumns(dataset);
}

function defaultColumns(dataset: Dataset): readonly Column[] {
  const keys = new Set(dataset.key.flat());
  const rank = (column: Column) =>
    column === dataset.label ? 0 : keys.has(column) || column.name === 'agency' ? 1 : column.indexed ? 2 : 3;
  const candidates = dataset.columns.filter((column) => column === dataset.label || isBrief(column));
  const best = candidates.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
  const rest = candidates.filter((column) => best.includes(column) && column !== dataset.label);
  return [dataset.label, ...rest];
}

function isBrief({ name, kind }: Column): boolean {
  const { type } = kind.graphql;
  return !GENERAL.has(name) && type !== 'embedded' && kind.name !== 'long text' && kind.name !== 'url' && kind.name !== 'credit code' && (type === 'reference' || kind.isSortable || kind.isList);
}
