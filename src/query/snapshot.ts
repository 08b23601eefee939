import type { Registry } from '../catalog/registry.js';
import { type CopyOut, copyOut } from '../database/copy-out.js';
import { cutSession, openReaderSession } from '../database/reader-session.js';
import type { RunStatement } from '../database/statement.js';
import { LongchengError } from '../errors.js';
import { decimalColumns, fittingStatement } from './fitting-decimals.js';
import { allRowsStatement, copyCommand, type FlatTable, flatCountStatement } from './flat-statement.js';
import type { ListPlan } from './list-plan.js';
import { type Moment, validityAt } from './moment.js';
import { type Row, readRow } from './row.js';
import type { Validity } from './validity.js';

const FETCHED_ROWS = 200;

/**
 * One moment of the data, held still by a transaction on a connection of its own, for reading whole lists out of it. It
 * must be closed; closing it while something is read ends that.
 */
export class Snapshot {
  private isOver = false;
  private isBusy = false;

  private constructor(
    readonly registry: Registry,
    readonly moment: Moment,
    private readonly session: Awaited<ReturnType<typeof openReaderSession>>,
    private readonly validity: Validity,
  ) {}

  /** @throws LongchengError DATABASE_UNAVAILABLE when the database does not have that moment yet. */
  static async open(registry: Registry, readerUrl: string, moment: Moment): Promise<Snapshot> {
    const session = await openReaderSession(readerUrl);
    try {
      await session.query('begin isolation level repeatable read read only');
      const { rows } = await session.query('select coalesce(max(revision), 0) as snapshot from "open"."publication"');
      const snapshot = Number(rows[0]?.snapshot);
      if (snapshot < moment.revision)
        throw new LongchengError(
          'DATABASE_UNAVAILABLE',
          `This database has revision ${snapshot} and not yet ${moment.revision}; try again in a moment.`,
          { snapshot },
        );
      // The rows without an end are the quicker question, and the right one while nothing has come in between.
      const isNewest = moment.isPresent && snapshot === moment.revision;
      return new Snapshot(registry, moment, session, isNewest ? validityAt(moment) : at(moment));
    } catch (error) {
      await session.end().catch(() => undefined);
      throw error;
    }
  }

  /** How many rows a flat table has. */
  async count(table: FlatTable): Promise<number> {
    const { text, values } = flatCountStatement(table, this.validity);
    const { rows } = await this.session.query(text, [...values]);
    return Number(rows[0]?.count);
  }

  /** The names of the plain decimals of a table of records whose values all fit DECIMAL(38, 12). */
  async fittingDecimals(table: FlatTable): Promise<ReadonlySet<string>> {
    const columns = decimalColumns(table);
    if (columns.length === 0) return new Set();
    const { text, values } = fittingStatement(table, this.validity);
    const { rows } = await this.session.query<{ fits: readonly boolean[] }>(text, [...values]);
    return new Set(columns.filter((_, at) => rows[0]?.fits[at] === true).map(({ name }) => name));
  }

  /** A flat table as CSV without headings; memory does not grow with it. */
  copy(table: FlatTable, isGuardWanted: boolean): CopyOut {
    this.isBusy = true;
    const rows = copyOut(this.session, copyCommand(table, this.validity, isGuardWanted));
    rows.once('end', () => {
      this.isBusy = false;
    });
    return rows;
  }

  /** All records of a list in its order, in batches; the next is only read once the last was taken. */
  async *rows(plan: ListPlan): AsyncGenerator<readonly Row[]> {
    const { text, values } = allRowsStatement(plan, this.validity);
    // Pinned, so that what leads from a record to others is the same whenever the same revision is written.
    const moment: Moment = { revision: this.moment.revision, isPresent: false };
    // Planned for all rows and not for the first few, which is what cursors are otherwise planned for.
    await this.session.query('set local cursor_tuple_fraction = 1');
    await this.session.query(`declare rows no scroll cursor for ${text}`, [...values]);
    for (;;) {
      const { rows } = await this.session.query(`fetch ${FETCHED_ROWS} from rows`);
      if (rows.length > 0) yield rows.map((raw) => readRow(plan.dataset, moment, raw));
      if (rows.length < FETCHED_ROWS) break;
    }
    await this.session.query('close rows');
  }

  async close(): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    if (this.isBusy) cutSession(this.session);
    else await this.session.end().catch(() => undefined);
  }
}

function at({ revision }: Moment): Validity {
  return { form: 'at', revision };
}

/** The newest revision that erased anything: what files hold of the past may have changed there, and nowhere else. */
export async function lastErasure(read: RunStatement): Promise<number> {
  const [row] = await read({
    text: `select coalesce(max(revision), 0) as revision from "open"."change" where kind = 'erased'`,
    values: [],
  });
  return Number(row?.revision ?? 0);
}
