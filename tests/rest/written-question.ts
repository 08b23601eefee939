import type { FilterInput, OrderInput } from '../../src/query/list-request.js';

/** A filter as a query string writes it; undefined where it holds an empty list or filter, which none can write. */
export function writtenFilter(filter: FilterInput): string | undefined {
  const pairs = [...pairsOf('filter', filter)];
  if (pairs.some(([, text]) => text === undefined)) return undefined;
  return pairs.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text ?? '')}`).join('&');
}

function* pairsOf(name: string, value: unknown): Generator<readonly [string, string | undefined]> {
  if (typeof value !== 'object' || value === null) {
    yield [name, String(value)];
    return;
  }
  const members = Object.entries(value);
  if (members.length === 0 && name !== 'filter') yield [name, undefined];
  else if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object'))
    yield [name, value.map((entry) => String(entry).replace(/[\\,]/g, '\\$&')).join(',')];
  else for (const [member, inner] of members) yield* pairsOf(`${name}[${member}]`, inner);
}

/** An order as a query string writes it. */
export function writtenOrder(order: readonly OrderInput[]): string {
  const term = ({ column, direction, nulls }: OrderInput) =>
    `${direction === 'DESC' ? '-' : ''}${column}${nulls === undefined ? '' : nulls === 'FIRST' ? '.nullsFirst' : '.nullsLast'}`;
  return `order=${order.map(term).join(',')}`;
}
