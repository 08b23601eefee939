import type { RequestReader } from '../../query/request-reader.js';
import { datasetOf, type Row } from '../../query/row.js';
import { judgeAgreement } from '../../rules/agreement.js';
import { Exact, printed } from '../../rules/amount.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { namedColumn } from '../../rules/named-column.js';
import { readPrintedFigure, roundings, sharedUnit } from '../../rules/printed-figure.js';
import { unjudged } from '../../rules/unjudged.js';
import { finding } from './own-check.js';
import { debtRecord, STATUSES, wholeYearOf } from './year-before.js';

/** Columns of a flow, and of the position that may stand in for the flow of the year before. */
const BALANCES = [
  { opening: 'openingTotal', closing: 'closingTotal', balance: 'balanceTotal' },
  { opening: 'openingGeneral', closing: 'closingGeneral', balance: 'balanceGeneral' },
  { opening: 'openingSpecial', closing: 'closingSpecial', balance: 'balanceSpecial' },
] as const;

type Balance = (typeof BALANCES)[number];

/**
 * V06: what a year opens with is what the final accounts of the year before closed with; V06B where only expected
 * figures of that year are published. Source: 财预〔2018〕209号 tables 1-2 and 1-3.
 */
export async function openingBalance(reader: RequestReader, flow: Row): Promise<readonly CheckResult[]> {
  const year = wholeYearOf(flow);
  if (year === undefined) return [];
  const earlier = await Promise.all(
    STATUSES.map(async (status) => {
      const [before, position] = await Promise.all([
        debtRecord(reader, flow, 'debt-flows', year - 1, status),
        debtRecord(reader, flow, 'debt-positions', year - 1, status),
      ]);
      return { status, before, position };
    }),
  );
  return BALANCES.filter(({ opening }) => flow[opening] !== null && flow[opening] !== undefined).map((balance) => {
    const closing = earlier
      .flatMap(({ status, before, position }) => [
        { status, value: before?.[balance.closing] },
        { status, value: position?.[balance.balance] },
      ])
      .find(({ value }) => value !== null && value !== undefined);
    return finding(closing?.status === 'EXPECTED' ? 'V06B' : 'V06', judge(flow, balance, year, closing?.value));
  });
}

function judge(flow: Row, { opening, closing }: Balance, year: number, before: Row[string] | undefined): Judgement {
  const column = namedColumn(datasetOf(flow), opening);
  const subject = {
    columns: [opening],
    inputs: [
      { name: opening, value: printed(flow[opening]) },
      { name: `${year - 1} ${closing}`, value: printed(before) },
    ],
  };
  const stated = readPrintedFigure(flow[opening]);
  const expected = readPrintedFigure(before);
  if (stated === undefined || expected === undefined)
    return unjudged(subject, [
      { message: `no balance at the end of ${year - 1} is on record`, messageZh: `没有${year - 1}年末余额记录` },
    ]);
  const claim = {
    column,
    stated: stated.amount,
    expected: expected.amount,
    tolerance: Exact.sum(0, ...roundings([stated, expected])),
    formula: `${closing} of ${year - 1}`,
    formulaZh: `${year - 1}年${namedColumn(datasetOf(flow), closing).title}`,
    unit: sharedUnit([stated, expected]),
  };
  return judgeAgreement(claim, subject);
}
