import type { Dataset } from '../../catalog/registry.js';
import { isValueObject, type Value } from '../../catalog/value.js';
import type { RunStatement } from '../../database/statement.js';
import { cellColumns } from '../version-cells.js';
import { columnsOfCells } from './decided-sources.js';
import { textOrNull } from './read-submission.js';

/** One sound or faulty row as a reviewer reads it. */
export interface SubmittedRow {
  readonly row: number;
  readonly status: string;
  readonly effect: string | null;
  readonly naturalKey: string | null;
  readonly decision: string | null;
  /** By database column, as it would be released; null where nothing is kept. */
  readonly content: Value | null;
}

/** Rows of a submission after a row number, in order. */
export async function submittedRows(
  run: RunStatement,
  dataset: Dataset,
  submission: string,
  after: number,
  first: number,
): Promise<readonly SubmittedRow[]> {
  const columns = await columnsOfCells(run, submission);
  const rows = await run({
    text: `select r."row", r.status, r.effect, r.natural_key, ${contentOf(dataset, columns)} as content, d.decision from "intake"."submission_row" r
left join lateral (select dr.decision from "intake"."decided_row" dr where dr.submission = r.submission and dr."row" = r."row") dr on true
left join "intake"."decision" d on d.id = dr.decision
where r.submission = $1 and r."row" > $2 order by r."row" limit $3`,
    values: [submission, after, first],
  });
  return rows.map(({ row, status, effect, natural_key: naturalKey, decision, content }) => ({
    row: Number(row),
    status: String(status),
    effect: textOrNull(effect),
    naturalKey: textOrNull(naturalKey),
    decision: textOrNull(decision),
    content: isValueObject(content) ? withoutNulls(content) : null,
  }));
}

// Figures are shown as they are stored: a number of JSON would lose digits of theirs.
const SHOWN_AS_TEXT = /^numeric|^date$|^timestamptz|^uuid$/;

function contentOf(dataset: Dataset, columns: readonly string[] | undefined): string {
  if (columns === undefined) return 'r.version';
  const cells = cellColumns(dataset, columns).map(({ name, type, expression }) => {
    const shown = SHOWN_AS_TEXT.test(type) ? expression.replace(/::.*$/, '') : expression;
    return `${shown} as "${name}"`;
  });
  return `case when r.cells is not null then (select row_to_json(c) from (select ${cells.join(', ')}) c) end`;
}

function withoutNulls(content: Readonly<Record<string, Value | null>>): Value {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
}
