import type { Dataset, Registry } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { failedChecks } from '../../rules/evaluate-checks.js';
import { type Actor, actsFor } from '../actor.js';
import { recordDigest } from '../digest.js';
import type { Draft, RowProblem } from '../draft.js';
import { TargetIndex } from '../resolve-references.js';
import {
  draftOf,
  loadReferences,
  type ReferenceColumns,
  referenceColumns,
  replaceReferences,
} from '../resolve-rows.js';
import { versionColumns } from '../version-columns.js';
import type { CheckedRow } from './check-row.js';
import { insertRows, type StoredRow } from './insert-rows.js';
import { type Present, presentRecords } from './present-records.js';
import { hasErrors, type RowFinding } from './row-finding.js';
import { safeFinding } from './safe-value.js';

/** A marking of secrecy was found: the submission is kept out, and nothing of it is stored. */
export class SecretsFound extends Error {
  constructor(readonly marks: readonly RowFinding[]) {
    super('A submission holds a marking of secrecy.');
  }
}

// What references mean is remembered from batch to batch, up to a number that keeps memory flat.
const MOST_TARGETS = 50_000;

/** The rows of one submission on their way into intake: looked up, compared with the present, and stored. */
export class IntakeRows {
  private readonly index = new TargetIndex();
  private readonly references: ReferenceColumns;
  private inserting: Promise<unknown> = Promise.resolve();

  /**
   * @param read looks up what is public, on a connection of its own, so that it need not wait for rows being stored.
   * @param run stores rows, in the transaction of the submission.
   */
  constructor(
    private readonly registry: Registry,
    private readonly read: RunStatement,
    private readonly run: RunStatement,
    private readonly submission: string,
    private readonly dataset: Dataset,
    private readonly actor: Actor,
  ) {
    this.references = referenceColumns(dataset);
  }

  /** Rows may refer to others of their submission, so they are finished only when all are known. */
  get refersToItself(): boolean {
    return this.references.own.length > 0;
  }

  /**
   * Check rows against what is public, and have them stored: the database stores them while the next are read and checked.
   * @throws SecretsFound
   */
  async store(rows: readonly CheckedRow[]): Promise<void> {
    const marks = rows.flatMap(({ secretMarks }) => secretMarks);
    if (marks.length > 0) throw new SecretsFound(marks);
    if (this.index.size > MOST_TARGETS) this.index.clear();
    const read = rows.filter(({ isCountedOnly }) => !isCountedOnly).map((row) => row.read);
    await loadReferences(this.registry, this.read, read, this.references.outer, this.index);
    const prepared = rows.map((row) => this.prepare(row));
    const present = await presentRecords(
      this.read,
      this.dataset,
      prepared.flatMap(({ draft }) => draft?.recordId ?? []),
    );
    const judged = prepared.map((row) => this.judge(row, present));
    await this.inserting;
    this.inserting = insertRows(this.run, this.submission, this.dataset, judged);
    // Looked at before the next rows, or at the end; until then it may fail without anybody waiting.
    this.inserting.catch(() => undefined);
  }

  /** Wait until all rows are stored. */
  async finish(): Promise<void> {
    await this.inserting;
  }

  private prepare(row: CheckedRow): Prepared {
    if (row.isCountedOnly || row.isStopped || hasErrors(row.findings))
      return { row, findings: row.findings, draft: undefined };
    const findings = [
      ...row.findings,
      ...this.problems(row, replaceReferences(this.registry, row.read, this.references.outer, this.index)),
    ];
    if (hasErrors(findings)) return { row, findings, draft: undefined };
    const draft = draftOf(this.dataset, row.read, this.index);
    if (!('recordId' in draft))
      return { row, findings: [...findings, ...this.problems(row, [draft])], draft: undefined };
    return { row, findings, draft: { ...draft, redactions: row.redactions } };
  }

  private problems({ read }: CheckedRow, problems: readonly RowProblem[]): readonly RowFinding[] {
    return problems.map((problem) => {
      const value = problem.column === undefined ? undefined : read.values[problem.column];
      return safeFinding({ ...problem, severity: 'error', value: typeof value === 'string' ? value : null });
    });
  }

  private judge({ row, findings, draft }: Prepared, present: Present): StoredRow {
    if (row.isCountedOnly) return { row: row.row, status: 'counted', findings: [] };
    if (draft === undefined) return { row: row.row, status: 'faulty', findings };
    const { agency } = draft.values;
    const all = [
      ...findings,
      ...this.scopeFindings(row.row, draft, present),
      ...erasedFindings(row.row, draft, present),
      ...checkFindings(this.dataset, row.row, draft),
    ];
    if (hasErrors(all)) return { row: row.row, status: 'faulty', findings: all };
    const digest = recordDigest(this.dataset, draft);
    const before = present.get(draft.recordId)?.digest;
    return {
      row: row.row,
      status: this.refersToItself ? 'pending' : 'sound',
      effect: before === undefined ? 'new' : before === digest ? 'unchanged' : 'corrected',
      draft,
      agency: typeof agency === 'string' ? agency : null,
      digest,
      version: this.refersToItself
        ? { values: draft.values, absences: draft.absences, redactions: draft.redactions }
        : versionColumns(this.dataset, draft),
      findings: all,
    };
  }

  // An agency answers for its own records only: for what it brings, and for what that would change.
  private scopeFindings(row: number, draft: Draft, present: Present): readonly RowFinding[] {
    const { agency } = draft.values;
    const own = typeof agency === 'string' ? agency : null;
    const before = present.get(draft.recordId);
    const isAllowed =
      actsFor(this.actor, own) && (before?.digest === undefined || actsFor(this.actor, before.agency ?? null));
    if (isAllowed) return [];
    return [
      {
        row,
        column: 'agency',
        code: 'NOT_YOUR_AGENCY',
        severity: 'error',
        message: 'The record belongs to an agency that this key does not act for, or names none; name the agency.',
        messageZh: '该记录的公开主体不在此密钥的权限范围内，或未填写公开主体',
        value: null,
      },
    ];
  }
}

interface Prepared {
  readonly row: CheckedRow;
  readonly findings: readonly RowFinding[];
  readonly draft: Draft | undefined;
}

function erasedFindings(row: number, draft: Draft, present: Present): readonly RowFinding[] {
  if (present.get(draft.recordId)?.isErased !== true) return [];
  return [
    {
      row,
      column: undefined,
      code: 'ERASED_RECORD',
      severity: 'error',
      message: 'This record was erased by law and is not published again.',
      messageZh: '该记录已依法清除，不再公开',
      value: null,
    },
  ];
}

// Figures that contradict each other are published as they are, with the flag beside them; the publisher hears of it first.
function checkFindings(dataset: Dataset, row: number, draft: Draft): readonly RowFinding[] {
  return failedChecks(dataset, draft.values).map(({ validator, columns, message, messageZh }) =>
    safeFinding({ row, column: columns[0], code: validator, severity: 'warning', message, messageZh, value: null }),
  );
}
