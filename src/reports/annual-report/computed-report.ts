import { printKey, recordIdOf } from '../../catalog/identity.js';
import { LongchengError } from '../../errors.js';
import type { FilterInput } from '../../query/list-request.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult } from '../../rules/check-result.js';
import { allRows } from '../all-rows.js';
import { textIn } from '../row-values.js';
import { differencesOf, type ReportDifference } from './differences.js';
import { identitiesOf } from './identities.js';
import { type CountedRow, receivedOn, requestTable, rowOfEnding, sortRequests } from './request-table.js';
import { appealsOf, summaryOf } from './summary.js';

/** Tables 三 and 四 of an annual report as the register of requests makes them, beside what was published. */
export interface ComputedReport {
  readonly agency: Row;
  readonly year: number;
  /** A government reports on the requests of all agencies of its division (条例 art. 49). */
  readonly coversDivision: boolean;
  readonly published: Row | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly requestTable: readonly CountedRow[];
  readonly undated: number;
  readonly unplaced: number;
  readonly checks: readonly CheckResult[];
  readonly differences: readonly ReportDifference[];
}

/**
 * Compute the tables of requests of an agency's annual report. Source: 条例 art. 49-50; 国办公开办函〔2019〕60号, 〔2021〕30号.
 * @throws LongchengError BAD_ARGUMENT when there is no such agency.
 */
export async function computedReport(reader: RequestReader, id: string, year: number): Promise<ComputedReport> {
  const agency = await findAgency(reader, id);
  const coversDivision = agency.kind === 'GOVERNMENT';
  const reports = reader.registry.get('annual-reports');
  const report = (ofYear: number) => {
    const key = printKey([agency.naturalKey, String(ofYear)]);
    return reader.record(reports, recordIdOf(reports.name, key), reader.present);
  };
  const [requests, published, before] = await Promise.all([
    requestsOf(reader, agency, coversDivision, year),
    report(year),
    report(year - 1),
  ]);
  const sorted = sortRequests(requests, year);
  const table = requestTable(sorted, year);
  const figures = { ...summaryOf(table), ...appealsOf(requests, year) };
  return {
    agency,
    year,
    coversDivision,
    published,
    figures,
    requestTable: table,
    undated: requests.filter((request) => receivedOn(request) === null).length,
    unplaced: sorted.handled.filter((request) => rowOfEnding(request, year) === undefined).length,
    checks: identitiesOf(table, year, before),
    differences: published === null ? [] : differencesOf(published, figures, table),
  };
}

async function findAgency(reader: RequestReader, id: string): Promise<Row> {
  const recordId = reader.registry.get('disclosure-requests').column('agency')?.kind.readOperand(id);
  const agency =
    typeof recordId === 'string'
      ? await reader.record(reader.registry.get('agencies'), recordId, reader.present)
      : null;
  if (agency === null)
    throw new LongchengError('BAD_ARGUMENT', `"agency" is "${id}", and there is no such agency; use its \`id\`.`, {
      argument: 'agency',
    });
  return agency;
}

/** The requests that can count in a year. Contests follow a reply within a year or so, so earlier replies are left out. */
function requestsOf(
  reader: RequestReader,
  agency: Row,
  coversDivision: boolean,
  year: number,
): Promise<readonly Row[]> {
  const asked: FilterInput = coversDivision
    ? { agency: { where: { division: { startsWith: textIn(agency, 'division') ?? '' } } } }
    : { agency: { equals: agency.recordId } };
  const begun = { or: [{ receivedOn: { isNull: true } }, { receivedOn: { lte: `${year}-12-31` } }] };
  const open = { or: [{ repliedOn: { isNull: true } }, { repliedOn: { gte: `${year - 1}-01-01` } }] };
  const dataset = reader.registry.get('disclosure-requests');
  return allRows(reader, { dataset, filter: { and: [asked, begun, open] } });
}
