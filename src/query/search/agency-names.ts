import { sql } from 'kysely';
import type { Column, Dataset, Registry } from '../../catalog/registry.js';
import type { RunStatement, Statement } from '../../database/statement.js';
import { SNAPSHOT } from '../list-statement.js';
import type { Moment } from '../moment.js';
import { readAt } from '../read-at.js';
import { allOf, columnOf, type Fragment, tableOf, writeStatement } from '../sql.js';
import { isValid, type Validity } from '../validity.js';
import { foldText } from './script.js';

/** An agency with everything that it is called, folded. */
export interface NamedAgency {
  readonly recordId: string;
  readonly names: readonly string[];
}

/** The dataset of those who disclose: what every record's `agency` refers to. */
export function agencyDataset(registry: Registry): Dataset | undefined {
  for (const dataset of registry.datasets) {
    const agencies = agenciesOf(dataset);
    if (agencies !== undefined) return agencies;
  }
  return undefined;
}

/** The dataset that a dataset's own `agency` refers to. */
export function agenciesOf(dataset: Dataset): Dataset | undefined {
  const agency = dataset.column('agency');
  return agency === undefined ? undefined : dataset.referredBy(agency);
}

/** The columns that say what an agency is called: its label, and its lists of other names. */
export function nameColumns(dataset: Dataset): readonly Column[] {
  const others = dataset.columns.filter(({ kind }) => kind.search === 'text' && kind.isList);
  return [dataset.label, ...others];
}

/**
 * The agencies in one of whose names a word stands, at a moment. For `makers` with `name` alone the statement is
 * ```sql
 * select s.snapshot, found.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join (
 *   select "t"."record_id", "t"."name" as n0 from "open"."makers" as "t"
 *   where "t"."until_revision" is null and exists (select from unnest($1::text[]) as w(word) where position(w.word in "t"."name"::text) > 0)
 * ) as found on true
 * ```
 */
export function agenciesCalledStatement(dataset: Dataset, words: readonly string[], validity: Validity): Statement {
  const columns = nameColumns(dataset);
  const names = sql.join(columns.map((column, place) => sql`${columnOf('t', column)} as ${sql.raw(`n${place}`)}`));
  const printed: Fragment = sql.join(
    columns.map((column) => sql`${columnOf('t', column)}::text`),
    sql`, ' ', `,
  );
  const text = columns.length === 1 ? printed : sql`concat(${printed})`;
  const isCalled = sql`exists (select from unnest(${words}::text[]) as w(word) where position(w.word in ${text}) > 0)`;
  const found = sql`select ${sql.ref('t.record_id')}, ${names} from ${tableOf(dataset)} as ${sql.id('t')} where ${allOf([isValid('t', validity), isCalled])}`;
  return writeStatement(sql`select s.snapshot, found.* from ${SNAPSHOT} as s left join (${found}) as found on true`);
}

/** The agencies that any of the words means, at a moment. */
export async function agenciesCalled(
  registry: Registry,
  read: RunStatement,
  words: readonly string[],
  moment: Moment,
): Promise<readonly NamedAgency[]> {
  const dataset = agencyDataset(registry);
  if (dataset === undefined || words.length === 0) return [];
  const rows = await readAt(read, moment, (validity) => agenciesCalledStatement(dataset, words, validity));
  return rows.flatMap(({ record_id: recordId, snapshot: _, ...names }) =>
    typeof recordId === 'string' ? [{ recordId, names: Object.values(names).flatMap(namesIn) }] : [],
  );
}

function namesIn(raw: unknown): readonly string[] {
  if (Array.isArray(raw)) return raw.map((name) => foldText(String(name)));
  return typeof raw === 'string' ? [foldText(raw)] : [];
}
