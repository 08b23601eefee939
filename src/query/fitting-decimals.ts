import { sql } from 'kysely';
import type { Statement } from '../database/statement.js';
import type { FlatTable } from './flat-statement.js';
import { listConditions } from './list-conditions.js';
import { allOf, columnOf, tableOf, writeStatement } from './sql.js';
import type { Validity } from './validity.js';

/** The decimal type of columnar files for plain decimals, whose digits no declaration bounds: DECIMAL(38, 12). */
export const DECIMAL_DIGITS = 38;
export const DECIMAL_SCALE = 12;

/** The columns of plain decimals of a flat table of records. */
export function decimalColumns({ columns }: FlatTable) {
  return columns.flatMap(({ content }) =>
    content.form === 'value' && content.held.kind.name === 'decimal' && content.held.column !== undefined
      ? [content.held.column]
      : [],
  );
}

/** Which of the plain decimals fit the type with all their values: one truth for each, in their order. */
export function fittingStatement(table: FlatTable, validity: Validity): Statement {
  const bound = `1${'0'.repeat(DECIMAL_DIGITS - DECIMAL_SCALE)}`;
  const fits = decimalColumns(table).map((column) => {
    const value = columnOf('t', column);
    return sql`coalesce(bool_and(scale(trim_scale(${value})) <= ${DECIMAL_SCALE} and abs(${value}) < ${bound}::numeric), true)`;
  });
  const { plan } = table;
  return writeStatement(
    sql`select array[${sql.join(fits)}]::boolean[] as fits from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${allOf(listConditions(plan, validity))}`,
  );
}
