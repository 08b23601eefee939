import { parse } from 'fast-querystring';
import { LRUCache } from 'lru-cache';

type Query = Readonly<Record<string, unknown>>;

// A question in a link is some hundred characters of percent signs, and most links come again.
const read = new LRUCache<string, Query>({ maxSize: 1_000_000, sizeCalculation: (_, text) => text.length + 100 });

/** The parameters of a query string as Fastify reads it; an object for each request, since whoever gets it may change it. */
export function parseQueryString(text: string): Record<string, unknown> {
  const known = read.get(text);
  if (known !== undefined) return { ...known };
  const query: Query = { ...parse(text) };
  if (text !== '') read.set(text, query);
  return { ...query };
}
