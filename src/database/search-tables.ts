import { defineEntity, p } from '@mikro-orm/postgresql';
import { OPEN } from './dataset-tables.js';

/**
 * The index of the search over all datasets: for each version of each record the lexemes that it is found by, and what a
 * hit is ordered, filtered and counted by. It holds no text: what a hit shows is read from the record itself.
 */
export const SearchEntryTable = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entry',
  schema: OPEN,
  properties: {
    dataset: p.text().collation('C'),
    recordId: p.uuid().primary(),
    sinceRevision: p.bigint('number').primary(),
    untilRevision: p.bigint('number').nullable(),
    agency: p.uuid().nullable(),
    day: p.date(),
    lexemes: p.text().columnType('tsvector'),
  },
  indexes: ['present', 'past'].map((part) => ({
    name: `search_entry_${part}`,
    expression: `create index "search_entry_${part}" on "${OPEN}"."search_entry" using gin (lexemes) where until_revision is ${part === 'present' ? '' : 'not '}null`,
  })),
});

/** How far the index has come: the change that was entered last, and the last revision of which everything is. */
export const SearchProgressTable = defineEntity({
  name: 'SearchProgress',
  tableName: 'search_progress',
  schema: OPEN,
  properties: {
    id: p.integer().primary().autoincrement(false),
    revision: p.bigint('number'),
    sequence: p.integer(),
    completeRevision: p.bigint('number'),
  },
});

/** How many entries a month ever had: how far back to look at once for a word that is very common. */
export const SearchMonthTable = defineEntity({
  name: 'SearchMonth',
  tableName: 'search_month',
  schema: OPEN,
  properties: {
    month: p.text().collation('C').primary(),
    entries: p.bigint('number'),
  },
});

/** Words of our own by which texts were split for the index: a question is split by the same. One row, or none yet. */
export const SearchLexiconTable = defineEntity({
  name: 'SearchLexicon',
  tableName: 'search_lexicon',
  schema: OPEN,
  properties: {
    version: p.integer().primary().autoincrement(false),
    words: p.array().columnType('text[]'),
  },
});
