import { recordIdOf } from '../../catalog/identity.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { numberIn, referredTo } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V71: what a report carries in is what the report of the year before carried out. Source: table 三 of the form of
 * annual reports (国办公开办函〔2019〕60号, 〔2021〕30号).
 */
export async function carriedIn(reader: RequestReader, report: Row): Promise<readonly CheckResult[]> {
  const year = numberIn(report, 'year');
  const stated = numberIn(report, 'requestsCarriedIn');
  if (year === null || stated === null) return [];
  const before = await reportBefore(reader, report, year);
  const carriedOut = before === null ? null : numberIn(before, 'requestsCarriedOut');
  return [finding('V71', judgeCarriedIn(stated, carriedOut, year))];
}

/** The report of the same agency for the year before. */
export function reportBefore(reader: RequestReader, report: Row, year: number): Promise<Row | null> {
  // The year is the last part of the key and holds no bar.
  const key = report.naturalKey.replace(/[^|]*$/, String(year - 1));
  return referredTo(reader, report, 'annual-reports', recordIdOf('annual-reports', key));
}

/** Whether what is carried into a year is what the report of the year before says was carried out. */
export function judgeCarriedIn(stated: number, carriedOut: number | null, year: number): Judgement {
  const subject = {
    columns: ['requestsCarriedIn'],
    inputs: [
      { name: 'requestsCarriedIn', value: String(stated) },
      { name: `${year - 1} requestsCarriedOut`, value: carriedOut === null ? null : String(carriedOut) },
    ],
  };
  if (carriedOut === null)
    return unjudged(subject, [
      {
        message: `how many requests ${year - 1} carried out is not published`,
        messageZh: `${year - 1}年结转下年度的数量未公布`,
      },
    ]);
  const agrees = stated === carriedOut;
  return {
    ...subject,
    outcome: agrees ? 'PASSED' : 'FAILED',
    certainty: 'CERTAIN',
    message: `${stated} requests are carried in; ${year - 1} carried out ${carriedOut}.`,
    messageZh: `上年结转${stated}件，${year - 1}年报告结转下年度${carriedOut}件，${agrees ? '相符' : '不符'}。`,
  };
}
