import type { Dataset, Registry } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import type { CopyRows } from '../../database/writer-transaction.js';
import { failedChecks } from '../../rules/evaluate-checks.js';
import { type Actor, actsFor } from '../actor.js';
import { recordDigest } from '../digest.js';
import type { Draft, RowProblem } from '../draft.js';
import { loadTargets, TargetIndex } from '../resolve-references.js';
import { draftOf, namesIn, type ReferenceColumns, referenceColumns, replaceReferences } from '../resolve-rows.js';
import { VersionCells } from '../version-cells.js';
import type { CheckedRow } from './check-row.js';
import { COPY_ROWS, copyRows, type StoredRow } from './copy-rows.js';
import { type Present, presentRecords } from './present-records.js';
import { RecordIds } from './record-ids.js';
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

/** Where the rows of a submission go, and what is known of it. */
export interface IntakeTarget {
  readonly registry: Registry;
  readonly submission: string;
  readonly dataset: Dataset;
  readonly actor: Actor;
  /** Looks up what is public, on a connection of its own, so that it need not wait for rows being stored. */
  readonly read: RunStatement;
  /** Stores rows, in the transaction of the submission. */
  readonly copy: CopyRows;
}

/** The rows of one submission on their way into intake: looked up, compared with the present, and stored. */
export class IntakeRows {
  private readonly index = new TargetIndex();
  private readonly asked = new Set<string>();
  private readonly references: ReferenceColumns;
  private readonly cells: VersionCells;
  private readonly met = new RecordIds();
  private looking: Looking | undefined;
  private storing: Promise<void> = Promise.resolve();

  constructor(private readonly target: IntakeTarget) {
    this.references = referenceColumns(target.dataset);
    this.cells = new VersionCells(target.dataset);
  }

  /** Rows may refer to others of their submission, so they are finished only when all are known. */
  get refersToItself(): boolean {
    return this.references.own.length > 0;
  }

  /** The columns that the cells of stored rows are for; null where rows wait as drafts. */
  get columns(): readonly string[] | null {
    return this.refersToItself ? null : this.cells.columns;
  }

  /**
   * Check rows against what is public, and have them stored. The database looks up these rows and stores those before
   * while the next are read and checked.
   * @throws SecretsFound
   */
  async store(rows: readonly CheckedRow[]): Promise<void> {
    const marks = rows.flatMap(({ secretMarks }) => secretMarks);
    if (marks.length > 0) throw new SecretsFound(marks);
    const { dataset, read } = this.target;
    await this.loadReferences(rows);
    const prepared = rows.map((row) => this.prepare(row));
    const recordIds = prepared.flatMap(({ draft }) => draft?.recordId ?? []);
    const looking = { prepared, present: presentRecords(read, dataset, recordIds) };
    // Looked at before the next rows, or at the end; until then it may fail without anybody waiting.
    looking.present.catch(() => undefined);
    await this.storeLookedUp();
    this.looking = looking;
  }

  /** Wait until all rows are stored. */
  async finish(): Promise<void> {
    await this.storeLookedUp();
    await this.storing;
  }

  private async storeLookedUp(): Promise<void> {
    if (this.looking === undefined) return;
    const { prepared, present } = this.looking;
    this.looking = undefined;
    const { submission, dataset, copy } = this.target;
    const known = await present;
    const text = copyRows(
      submission,
      dataset,
      this.cells,
      prepared.map((row) => this.judge(row, known)),
    );
    await this.storing;
    this.storing = copy(COPY_ROWS, text);
    this.storing.catch(() => undefined);
  }

  private async loadReferences(rows: readonly CheckedRow[]): Promise<void> {
    if (this.index.size + this.asked.size > MOST_TARGETS) {
      this.index.clear();
      this.asked.clear();
    }
    const wanted = new Map<string, Set<string>>();
    for (const [dataset, names] of namesIn(
      rows.map(({ read }) => read),
      this.references.outer,
    ))
      for (const name of names) {
        const asked = `${dataset}\n${name}`;
        if (this.asked.has(asked)) continue;
        this.asked.add(asked);
        wanted.set(dataset, (wanted.get(dataset) ?? new Set()).add(name));
      }
    await loadTargets(this.target.registry, this.target.read, wanted, this.index);
  }

  private prepare(row: CheckedRow): Prepared {
    if (row.isCountedOnly || row.isStopped || hasErrors(row.findings))
      return { row, findings: row.findings, draft: undefined };
    const findings = [
      ...row.findings,
      ...this.problems(row, replaceReferences(this.target.registry, row.read, this.references.outer, this.index)),
    ];
    if (hasErrors(findings)) return { row, findings, draft: undefined };
    const draft = draftOf(this.target.dataset, row.read, this.index);
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
    const all = [
      ...findings,
      ...this.scopeFindings(row.row, draft, present),
      ...erasedFindings(row.row, draft, present),
      ...checkFindings(this.target.dataset, row.row, draft),
    ];
    if (hasErrors(all)) return { row: row.row, status: 'faulty', findings: all };
    if (!this.met.add(draft.recordId))
      return { row: row.row, status: 'faulty', findings: [...all, repeatedRecord(row.row)] };
    const digest = recordDigest(this.target.dataset, draft);
    const before = present.get(draft.recordId)?.digest;
    return {
      row: row.row,
      status: this.refersToItself ? 'pending' : 'sound',
      effect: before === undefined ? 'new' : before === digest ? 'unchanged' : 'corrected',
      draft,
      digest,
      findings: all,
    };
  }

  // An agency answers for its own records only: for what it brings, and for what that would change.
  private scopeFindings(row: number, draft: Draft, present: Present): readonly RowFinding[] {
    const { agency } = draft.values;
    const own = typeof agency === 'string' ? agency : null;
    const before = present.get(draft.recordId);
    const isAllowed =
      actsFor(this.target.actor, own) &&
      (before?.digest === undefined || actsFor(this.target.actor, before.agency ?? null));
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

/** Rows whose records are being looked up. */
interface Looking {
  readonly prepared: readonly Prepared[];
  readonly present: Promise<Present>;
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

function repeatedRecord(row: number): RowFinding {
  return {
    row,
    column: undefined,
    code: 'REPEATED_RECORD',
    severity: 'error',
    message: 'An earlier row of the file is the same record; leave one of them out.',
    messageZh: '与文件中前面某一行为同一记录，请删除其一',
    value: null,
  };
}

// Figures that contradict each other are published as they are, with the flag beside them; the publisher hears of it first.
function checkFindings(dataset: Dataset, row: number, draft: Draft): readonly RowFinding[] {
  return failedChecks(dataset, draft.values).map(({ validator, columns, message, messageZh }) =>
    safeFinding({ row, column: columns[0], code: validator, severity: 'warning', message, messageZh, value: null }),
  );
}
