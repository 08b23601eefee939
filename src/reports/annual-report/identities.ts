import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { judgeCarriedIn } from '../own-checks/carried-in.js';
import { finding } from '../own-checks/own-check.js';
import { numberIn } from '../row-values.js';
import { CELLS, type CountedRow } from './request-table.js';

/**
 * The identities of table 三 over computed figures (V70, V71). That new and carried-in requests are those answered and
 * carried out, and that the rows of endings add up, shows whether the register says enough to place every request.
 */
export function identitiesOf(table: readonly CountedRow[], year: number, before: Row | null): readonly CheckResult[] {
  const total = (row: string) => table.find((counted) => counted.row === row)?.total ?? 0;
  const endings = table.filter(({ row }) => !BALANCE_ROWS.includes(row)).reduce((sum, row) => sum + row.total, 0);
  const carriedOut = before === null ? null : numberIn(before, 'requestsCarriedOut');
  return [
    finding(
      'V70',
      agreement(
        ['RECEIVED', 'CARRIED_IN', 'HANDLED', 'CARRIED_OUT'],
        total('RECEIVED') + total('CARRIED_IN'),
        total('HANDLED') + total('CARRIED_OUT'),
        ['new and carried in', 'answered and carried out', '新收与上年结转', '办结与结转下年度'],
      ),
    ),
    finding(
      'V70',
      agreement(['HANDLED'], total('HANDLED'), endings, [
        'answered',
        'of all rows of endings',
        '办结总计',
        '各办理结果合计',
      ]),
    ),
    ...table
      .filter((row) => row.total !== sumOfKinds(row))
      .map((row) =>
        finding(
          'V70',
          agreement([row.row], row.total, sumOfKinds(row), [
            'in all',
            'of all kinds of applicants',
            '总计',
            '各类申请人合计',
          ]),
        ),
      ),
    finding('V71', judgeCarriedIn(total('CARRIED_IN'), carriedOut, year)),
  ];
}

const BALANCE_ROWS: readonly string[] = ['RECEIVED', 'CARRIED_IN', 'HANDLED', 'CARRIED_OUT'];

function sumOfKinds(row: CountedRow): number {
  return CELLS.filter((cell) => cell !== 'total').reduce((sum, cell) => sum + row[cell], 0);
}

function agreement(
  columns: readonly string[],
  one: number,
  other: number,
  [name, otherName, nameZh, otherNameZh]: readonly [string, string, string, string],
): Judgement {
  const agrees = one === other;
  return {
    outcome: agrees ? 'PASSED' : 'FAILED',
    certainty: 'CERTAIN',
    columns,
    inputs: [
      { name, value: String(one) },
      { name: otherName, value: String(other) },
    ],
    message: `${columns.join(', ')}: ${one} ${name}, ${other} ${otherName}.`,
    messageZh: `${nameZh}${one}件，${otherNameZh}${other}件，${agrees ? '相符' : '不符'}。`,
  };
}
