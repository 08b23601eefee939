import {
  createQueryId,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Column, Dataset } from '../catalog/registry.js';
import { OPEN, tableColumnsOf } from '../database/dataset-tables.js';
import { literal } from '../database/literal.js';
import type { Statement } from '../database/statement.js';
import type { Selection } from './needs.js';

/** A piece of SQL whose values stay apart from its text. */
export type Fragment = RawBuilder<unknown>;

// Kysely is used for writing statements only; they run on our own pools. https://kysely.dev/docs/recipes/raw-sql
const writer = new Kysely<Record<string, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

class LiteralCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    this.append(literal(value));
  }
}

/** The text of a fragment with its values in it as literals, for commands that take no parameters. */
export function writeCommand(fragment: Fragment): string {
  return new LiteralCompiler().compileQuery(fragment.toOperationNode(), createQueryId()).sql;
}

/** The text and values of a fragment: `$1` in the text is `values[0]`. */
export function writeStatement(fragment: Fragment): Statement {
  const { sql: text, parameters } = fragment.compile(writer);
  return { text, values: parameters };
}

/** The table of a dataset: `"open"."agencies"`. */
export function tableOf(dataset: Dataset): Fragment {
  return sql.table(`${OPEN}.${dataset.tableName}`);
}

/** The main part of a column of the table under an alias: `"t"."decided_on"`. */
export function columnOf(alias: string, column: Column): Fragment {
  return sql.ref(`${alias}.${column.databaseName}`);
}

/** A value as the type of a column's main part (for a list: of an entry): `$1::date`. The type is ours, never a caller's. */
export function valueFor(column: Column, value: unknown): Fragment {
  return sql`${value}::${sql.raw(entryType(column))}`;
}

/** A number of rows, in the text itself: the plan that PostgreSQL keeps of a statement is made for one number of them. */
export function rowCount(count: number): Fragment {
  return sql.lit(count);
}

/** The PostgreSQL type of a column's main part, for a list that of an entry. */
export function entryType(column: Column): string {
  return mainType(column).replace(/\[\]$/, '');
}

function mainType(column: Column): string {
  return column.kind.database.parts[0]?.type ?? 'text';
}

/** What a row is read from: `"t"."record_id", "t"."name", …`. */
export function selectionOf(alias: string, { columns, others }: Pick<Selection, 'columns' | 'others'>): Fragment {
  const names = [...columns.flatMap(tableColumnsOf).map(({ name }) => name), ...others];
  return sql.join(names.map((name) => sql.ref(`${alias}.${name}`)));
}

export function allOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
}

export function anyOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}
