import type { ListArguments } from './list-arguments.js';
import type { RecordArguments } from './root-fields.js';

/** Arguments as graphql-js has coerced them, by name; null is as good as not given. */
export type CoercedArguments = Readonly<Record<string, unknown>>;

/** The arguments of a list. */
export function readListArguments({ filter, orderBy, asOf, ...page }: CoercedArguments): ListArguments {
  const first = numberIn(page.first);
  const last = numberIn(page.last);
  const after = textIn(page.after);
  const before = textIn(page.before);
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(isObject(filter) && { filter }),
    ...(Array.isArray(orderBy) && { orderBy: orderBy.filter(isOrder) }),
    ...(isObject(asOf) && { asOf: readAsOf(asOf) }),
  };
}

/** The arguments of a lookup of one record. */
export function readRecordArguments({ by, asOf }: CoercedArguments): RecordArguments {
  const id = isObject(by) ? textIn(by.id) : undefined;
  const key = isObject(by) ? textIn(by.key) : undefined;
  return {
    by: { ...(id !== undefined && { id }), ...(key !== undefined && { key }) },
    ...(isObject(asOf) && { asOf: readAsOf(asOf) }),
  };
}

function readAsOf({ revision, time }: CoercedArguments): NonNullable<ListArguments['asOf']> {
  return { revision: numberIn(revision), time: textIn(time) };
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is CoercedArguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOrder(term: unknown): term is NonNullable<ListArguments['orderBy']>[number] {
  return isObject(term) && typeof term.field === 'string';
}
