import { inUnit } from '../../catalog/columns/measure.js';
import { money } from '../../catalog/columns/money.js';
import type { RequestReader } from '../../query/request-reader.js';
import { datasetOf, type Row } from '../../query/row.js';
import { readAmount } from '../../rules/amount.js';
import type { CheckResult } from '../../rules/check-result.js';
import { implausibleUnit, NATIONAL_DEBT_LIMITS } from '../../rules/debt-indicators.js';
import { finding } from './own-check.js';
import { debtRecord, STATUSES, wholeYearOf } from './year-before.js';

// Stocks only: what is issued or repaid may well be a hundred times that of the year before.
const STOCKS = {
  'debt-positions': ['limitTotal', 'limitGeneral', 'limitSpecial', 'balanceTotal', 'balanceGeneral', 'balanceSpecial'],
  'debt-flows': [
    'openingTotal',
    'openingGeneral',
    'openingSpecial',
    'closingTotal',
    'closingGeneral',
    'closingSpecial',
  ],
} as const;

const YI_YUAN = money.units.find(({ code }) => code === 'YI_YUAN');
const DIGITS = 10;

/**
 * V09: a stock of debt above the national total of its year, or a hundredfold of the year before, was printed in the
 * wrong unit. The figure stays as published; the flag stands beside it.
 */
export function unitSuspected(datasetName: keyof typeof STOCKS) {
  return async (reader: RequestReader, record: Row): Promise<readonly CheckResult[]> => {
    const year = wholeYearOf(record);
    if (year === undefined) return [];
    const earlier = await Promise.all(
      STATUSES.map((status) => debtRecord(reader, record, datasetName, year - 1, status)),
    );
    return STOCKS[datasetName].flatMap((column) => {
      const value = inYi(record[column]);
      if (value === null) return [];
      const before = earlier.map((row) => inYi(row?.[column])).find((figure) => figure !== null);
      const verdict = implausibleUnit(value, NATIONAL_DEBT_LIMITS[year], before);
      const title = datasetOf(record).column(column)?.title ?? column;
      return [
        finding('V09', {
          outcome: verdict.outcome,
          certainty: verdict.outcome === 'UNKNOWN' ? 'PROVISIONAL' : 'CERTAIN',
          columns: [column],
          inputs: [
            { name: column, value },
            { name: 'nationalTotal', value: NATIONAL_DEBT_LIMITS[year] ?? null },
            { name: 'yearBefore', value: before ?? null },
          ],
          message: `${column}, in YI_YUAN: ${verdict.message}`,
          messageZh: `${title}（亿元）：${verdict.messageZh}`,
        }),
      ];
    });
  };
}

function inYi(value: Row[string] | undefined): string | null {
  const figure = readAmount(value)?.figure;
  return figure === undefined || YI_YUAN === undefined ? null : inUnit(figure.toFixed(), YI_YUAN, DIGITS);
}
