import type { Dataset } from '../../catalog/registry.js';
import { copyField, copyTexts } from '../../database/copy-text.js';
import type { Draft } from '../draft.js';
import type { VersionCells } from '../version-cells.js';
import type { RowFinding } from './row-finding.js';

/** A row as intake stores it. */
export interface StoredRow {
  readonly row: number;
  /** `pending`: sound but for references to rows of the same submission. */
  readonly status: 'pending' | 'sound' | 'faulty' | 'counted';
  readonly findings: readonly RowFinding[];
  readonly effect?: 'new' | 'corrected' | 'unchanged';
  readonly draft?: Draft;
  readonly digest?: string;
}

export const COPY_ROWS =
  'copy "intake"."submission_row" (submission, "row", status, problems, effect, record_id, agency, natural_key, digest, is_redacted, label, depends_on, version, cells) from stdin';

/** What stands behind the findings of a row that has no content: nothing. */
const NOTHING = '\\N\t'.repeat(9);

/** Rows of a submission as `COPY_ROWS` reads them. */
export function copyRows(
  submission: string,
  dataset: Dataset,
  cells: VersionCells,
  rows: readonly StoredRow[],
): string {
  let text = '';
  for (const { row, status, findings, effect, draft, digest } of rows) {
    const problems = findings.length === 0 ? '\\N' : copyField(findings, 'jsonb');
    text += `${submission}\t${row}\t${status}\t${problems}\t`;
    if (draft === undefined) {
      text += `${NOTHING}\\N\n`;
      continue;
    }
    const { recordId, naturalKey, redactions, values } = draft;
    const agency = copyField(typeof values.agency === 'string' ? values.agency : null, 'uuid');
    const isRedacted = redactions.length > 0 ? 'true' : '\\N';
    text += `${effect}\t${recordId}\t${agency}\t${copyField(naturalKey, 'text')}\t${digest}\t${isRedacted}\t`;
    text += status === 'pending' ? pendingFields(dataset, draft) : `\\N\t\\N\t[]\t${copyTexts(cells.of(draft))}\n`;
  }
  return text;
}

// Its references lead to rows that are not all known yet, so it is kept as a draft.
function pendingFields(dataset: Dataset, { values, absences, redactions }: Draft): string {
  const label = copyField(String(values[dataset.label.name] ?? ''), 'text');
  return `${label}\t{}\t${copyField({ values, absences, redactions }, 'json')}\t\\N\n`;
}
