import { printKey, recordIdOf } from '../../catalog/identity.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { referredTo, textIn } from '../row-values.js';

/** Final figures, else those that were only expected. */
export const STATUSES = ['FINAL', 'EXPECTED'] as const;

/** The year that a debt record is of, where it is of a whole one. */
export function wholeYearOf(record: Row): number | undefined {
  const text = textIn(record, 'period') ?? textIn(record, 'asOfOn') ?? '';
  const [, year] = /^(\d{4})(?:-12-31)?$/.exec(text) ?? [];
  return year === undefined || textIn(record, 'status') === 'MONTHLY' ? undefined : Number(year);
}

/** A debt record of the same division and scope, by year and status; natural keys are known, so ids are. */
export function debtRecord(
  reader: RequestReader,
  like: Row,
  datasetName: 'debt-flows' | 'debt-positions',
  year: number,
  status: (typeof STATUSES)[number],
): Promise<Row | null> {
  const time = datasetName === 'debt-flows' ? String(year) : `${year}-12-31`;
  const key = printKey([textIn(like, 'division') ?? '', textIn(like, 'scope') ?? '', time, status]);
  return referredTo(reader, like, datasetName, recordIdOf(datasetName, key));
}
