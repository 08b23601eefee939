import { sql } from 'kysely';
import type { FlatColumn } from '../catalog/flat-columns.js';
import type { Column } from '../catalog/registry.js';
import type { Statement } from '../database/statement.js';
import { cellText, entryParts, figureText, guardedText } from './flat-cells.js';
import { orderClause } from './keyset-condition.js';
import { listConditions } from './list-conditions.js';
import type { ListPlan } from './list-plan.js';
import { selectionFor } from './needs.js';
import { allOf, columnOf, type Fragment, selectionOf, tableOf, writeCommand, writeStatement } from './sql.js';
import type { Validity } from './validity.js';

/** A flat table that a list makes: one row a record, or one row an entry of an embedded list of its records. */
export interface FlatTable {
  readonly plan: ListPlan;
  readonly columns: readonly FlatColumn[];
  /** The embedded list whose entries are the rows; undefined: the records are. */
  readonly embedded: Column | undefined;
}

/**
 * The statement by which PostgreSQL itself writes a whole list as CSV. COPY takes no parameters, so values stand in it as
 * quoted literals. The columns `recordId` and `name` of the makers `{ name: { equals: "O'Neil" } }`, unguarded, become
 * ```sql
 * copy (
 *   select "t"."record_id"::text, "t"."name" from "open"."makers" as "t"
 *   where ("t"."until_revision" is null and "t"."name" = 'O''Neil'::text)
 *   order by "t"."natural_key" asc, "t"."record_id" asc
 * ) to stdout (format csv)
 * ```
 */
export function copyCommand(table: FlatTable, validity: Validity, isGuardWanted: boolean): string {
  const cells = table.columns.map((column) => cellOf(column, table, isGuardWanted));
  return writeCommand(
    sql`copy (select ${sql.join(cells)} ${sourceOf(table, validity)} order by ${tableOrder(table)}) to stdout (format csv)`,
  );
}

/** All records of a list, as `readRow` reads them. */
export function allRowsStatement(plan: ListPlan, validity: Validity): Statement {
  const order = orderClause(plan.order, 't');
  return writeStatement(
    sql`select ${selectionOf('t', selectionFor(plan.dataset, undefined))} from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${allOf(listConditions(plan, validity))} order by ${order}`,
  );
}

/** How many rows a flat table has. */
export function flatCountStatement(table: FlatTable, validity: Validity): Statement {
  return writeStatement(sql`select count(*) as count ${sourceOf(table, validity)}`);
}

function sourceOf({ plan, embedded }: FlatTable, validity: Validity): Fragment {
  const entries =
    embedded === undefined
      ? sql``
      : sql` cross join lateral jsonb_array_elements(${columnOf('t', embedded)}) with ordinality as e(entry, position)`;
  return sql`from ${tableOf(plan.dataset)} as ${sql.id('t')}${entries} where ${allOf(listConditions(plan, validity))}`;
}

function tableOrder({ plan, embedded }: FlatTable): Fragment {
  const order = orderClause(plan.order, 't');
  return embedded === undefined ? order : sql`${order}, e.position asc`;
}

function cellOf({ content, nullable }: FlatColumn, { plan }: FlatTable, isGuardWanted: boolean): Fragment {
  const { dataset } = plan;
  switch (content.form) {
    case 'id':
      // The lines that `encode` breaks into are joined again, and the alphabet is that of addresses.
      return sql`translate(encode(convert_to(${sql.lit(`1:${dataset.name}:`)} || "t"."record_id"::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
    case 'label': {
      const text = sql`coalesce(${cellText(dataset.label.kind, columnParts(dataset.label), false)}, "t"."natural_key")`;
      return isGuardWanted ? guardedText(text) : text;
    }
    case 'absences':
      return sql`case when "t"."absences" <> '{}' then (select jsonb_agg(jsonb_build_object('field', key, 'reason', value) order by key)::text from jsonb_each_text("t"."absences")) end`;
    case 'redactions':
      return sql`case when "t"."redactions" <> '[]' then "t"."redactions"::text end`;
    case 'parent':
      return sql`"t"."record_id"::text`;
    case 'position':
      return sql`e.position::text`;
    case 'figure': {
      const { name, kind, column } = content.held;
      return figureText(
        kind,
        content.figure.member,
        column === undefined ? entryParts(name, kind) : columnParts(column),
      );
    }
    case 'value': {
      const { name, kind, column } = content.held;
      if (column === undefined) return cellText(kind, entryParts(name, kind), isGuardWanted);
      const text = cellText(kind, columnParts(column), isGuardWanted);
      // The reason that the source states for a value that is not there.
      return nullable ? sql`coalesce(${text}, '#' || ("t"."absences" ->> ${sql.lit(name)}))` : text;
    }
  }
}

function columnParts({ databaseName, kind }: Column): readonly Fragment[] {
  return kind.database.parts.map(({ suffix }) => sql.ref(`t.${databaseName}${suffix}`));
}
