import type { Column, Dataset } from '../../catalog/registry.js';
import type { FieldSelection } from '../../rest/fields-parameter.js';

const MOST = 7;

// Every record has them, and they say little of any one.
const GENERAL = new Set([
  'formedOn',
  'publishedOn',
  'sourceUrl',
  'sample',
  'naturalKey',
  'recordId',
  'sinceRevision',
  'publishedAt',
]);

/** The columns that a table shows: those asked for, in the order of the form; else the few that tell records apart. */
export function chosenColumns(dataset: Dataset, fields: FieldSelection): readonly Column[] {
  const chosen = fields === undefined ? [] : dataset.columns.filter(({ name }) => fields.has(name));
  return chosen.length > 0 ? chosen : defaultColumns(dataset);
}

function defaultColumns(dataset: Dataset): readonly Column[] {
  const best = dataset.columns
    .filter((column) => column !== dataset.label && isBrief(column))
    .toSorted((a, b) => rank(dataset, a) - rank(dataset, b))
    .slice(0, MOST - 1);
  return [dataset.label, ...dataset.columns.filter((column) => best.includes(column))];
}

/** What tells records apart at a glance comes first: whose it is, when, how much, of what kind. */
function rank(dataset: Dataset, column: Column): number {
  const { name, kind, indexed } = column;
  if (name === 'agency' || dataset.key.flat().includes(column)) return 0;
  if (dataset.order.some((term) => term.column === column)) return 1;
  const { type } = kind.graphql;
  const weight =
    type === 'measure' || kind.name === 'date'
      ? 2
      : type === 'code' || kind.name === 'integer'
        ? 3
        : type === 'scalar'
          ? 4
          : 5;
  return indexed ? weight : weight + 4;
}

function isBrief({ name, kind }: Column): boolean {
  const { type } = kind.graphql;
  return (
    !GENERAL.has(name) &&
    type !== 'embedded' &&
    kind.name !== 'long text' &&
    kind.name !== 'url' &&
    kind.name !== 'credit code' &&
    (type === 'reference' || kind.isSortable || kind.isList)
  );
}
