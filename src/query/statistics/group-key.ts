import { referenceTarget } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { Moment } from '../moment.js';
import type { RequestReader } from '../request-reader.js';
import type { Row } from '../row.js';
import type { GroupTerm } from './group-term.js';
import { type Period, periodFrom } from './period.js';
import type { Group, Statistics } from './statistics.js';

/** What the records of a group share in one column, on its way into an answer. Null: they hold nothing there. */
export interface GroupKey {
  readonly term: GroupTerm;
  readonly key: Value | null;
  readonly moment: Moment;
}

/** The keys of a group in the order of `groupBy`. */
export function groupKeys({ plan, moment }: Statistics, { keys }: Group): readonly GroupKey[] {
  return plan.groupBy.map((term, place) => ({ term, key: keys[place] ?? null, moment }));
}

/** The stretch of the calendar that a key is; undefined for a key of another kind, and where nothing is held. */
export function keyPeriod({ term, key }: GroupKey): Period | undefined {
  return term.form === 'period' && typeof key === 'string' ? periodFrom(term.part, key) : undefined;
}

/** The record that a key stands for; null when it is no reference, not published, or withdrawn. */
export function keyRecord(reader: RequestReader, { term, key, moment }: GroupKey): Promise<Row | null> | null {
  const target = referenceTarget(term.column);
  return target === undefined || typeof key !== 'string'
    ? null
    : reader.record(reader.registry.get(target), key, moment);
}

/** A key as text: a code, a record id, the name of a period. */
export function keyText(source: GroupKey): string | null {
  return keyPeriod(source)?.label ?? (source.key === null ? null : String(source.key));
}

/** What people call a key: the title of a code, the label of a record; null where nothing is there to be called. */
export async function keyLabel(reader: RequestReader, source: GroupKey): Promise<string | null> {
  const { graphql } = source.term.column.kind;
  if (graphql.type === 'reference') return (await keyRecord(reader, source))?.label ?? null;
  const text = keyText(source);
  if (graphql.type === 'code' && text !== null) return graphql.list.find(text)?.title ?? text;
  return typeof source.key === 'boolean' ? (source.key ? '是' : '否') : text;
}
