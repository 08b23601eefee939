import type { RawRow, RunStatement, Statement } from '../database/statement.js';
import { LongchengError } from '../errors.js';
import type { Moment } from './moment.js';
import { validityAt } from './moment.js';
import type { Validity } from './validity.js';

/**
 * Run a statement so that it shows exactly one moment. The present is read from the rows without an end; each statement
 * also says which revision its snapshot is of, and when a publication came in between, the same question is asked again
 * about the past. So a request of many statements sees one state without holding a transaction open.
 */
export async function readAt(
  read: RunStatement,
  moment: Moment,
  build: (validity: Validity) => Statement,
): Promise<readonly RawRow[]> {
  const rows = await read(build(validityAt(moment)));
  const snapshot = Number(rows[0]?.snapshot ?? 0);
  if (snapshot < moment.revision) {
    throw new LongchengError(
      'DATABASE_UNAVAILABLE',
      `This database has revision ${snapshot} and not yet ${moment.revision}; try again in a moment.`,
      { snapshot },
    );
  }
  if (!moment.isPresent || snapshot === moment.revision) return rows;
  return read(build({ form: 'at', revision: moment.revision }));
}
