import { declaredColumns } from '../../catalog/column.js';
import { AnnualReportRequestRow } from '../../datasets/requests/annual-report.js';
import { annualReportRows } from '../../datasets/requests/annual-report-codes.js';
import { datasetOf, type Row } from '../../query/row.js';
import { entriesIn, numberIn } from '../row-values.js';
import { CELLS, type CountedRow, publishedRow } from './request-table.js';

/** A figure that is published otherwise than the register has it. */
export interface ReportDifference {
  /** `requestsReceived`, or `requestTable.RECEIVED.businesses`. */
  readonly figure: string;
  readonly title: string;
  readonly computed: number;
  readonly published: number;
}

const cellTitles = new Map(declaredColumns(AnnualReportRequestRow).map(({ name, title }) => [name, title]));

/** All figures of a published report that differ from those computed; one that was not published differs from nothing. */
export function differencesOf(
  published: Row,
  columns: Readonly<Record<string, number>>,
  table: readonly CountedRow[],
): readonly ReportDifference[] {
  return [...columnDifferences(published, columns), ...tableDifferences(published, table)];
}

function columnDifferences(published: Row, columns: Readonly<Record<string, number>>): readonly ReportDifference[] {
  return Object.entries(columns).flatMap(([figure, computed]) => {
    const title = datasetOf(published).column(figure)?.title ?? figure;
    return difference({ figure, title, computed }, numberIn(published, figure));
  });
}

function tableDifferences(published: Row, table: readonly CountedRow[]): readonly ReportDifference[] {
  const entries = entriesIn(published, 'requestTable');
  return table.flatMap((counted) => {
    const row = publishedRow(entries, counted.row);
    const rowTitle = annualReportRows.find(counted.row)?.title ?? counted.row;
    return row === undefined
      ? []
      : CELLS.flatMap((cell) => {
          const figure = `requestTable.${counted.row}.${cell}`;
          const title = `${rowTitle}：${cellTitles.get(cell) ?? cell}`;
          return difference({ figure, title, computed: counted[cell] }, numberIn(row, cell));
        });
  });
}

function difference(
  figure: Omit<ReportDifference, 'published'>,
  published: number | null,
): readonly ReportDifference[] {
  return published === null || published === figure.computed ? [] : [{ ...figure, published }];
}
