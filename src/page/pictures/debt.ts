import { z } from 'zod';
import { chartFigure, figureTable } from '../chart-figure.js';
import { ask } from '../doors.js';
import { html } from '../html.js';
import type { Visit } from '../visit.js';
import type { DrawnPicture, Picture } from './picture.js';

const MONEY = '{ amount(unit: YI_YUAN) }';
const DOCUMENT = `{
  debtIndicators {
    year
    position {
      recordId
      limitTotal ${MONEY} limitGeneral ${MONEY} limitSpecial ${MONEY}
      balanceTotal ${MONEY} balanceGeneral ${MONEY} balanceSpecial ${MONEY}
    }
    checks { outcome }
  }
}`;

const money = z.object({ amount: z.string() }).nullable();
const shape = z.object({
  debtIndicators: z.array(
    z.object({
      year: z.number(),
      position: z
        .object({
          recordId: z.string(),
          limitTotal: money,
          limitGeneral: money,
          limitSpecial: money,
          balanceTotal: money,
          balanceGeneral: money,
          balanceSpecial: money,
        })
        .nullable(),
      checks: z.array(z.object({ outcome: z.string() })),
    }),
  ),
});

/** 债务限额与余额. The balance of each year below the limit, with the headroom between. */
export const debtPicture: Picture = {
  name: 'debt',
  title: ['政府债务限额与余额', 'Government debt: limit and balance'],
  about: ['历年限额、余额与剩余空间', 'The limit, the balance and the headroom of each year'],
  datasets: ['debt-positions', 'debt-flows'],
  draw: drawDebt,
};

async function drawDebt(visit: Visit): Promise<DrawnPicture> {
  const { say } = visit;
  const { debtIndicators } = await ask(visit.doors, DOCUMENT, shape);
  const years = debtIndicators.flatMap(({ year, position, checks }) =>
    position === null ? [] : [{ year, position, failed: checks.filter(({ outcome }) => outcome === 'FAILED').length }],
  );
  const number = (value: z.output<typeof money>) => (value === null ? null : Number(value.amount));
  const headroom = (position: (typeof years)[number]['position']) => {
    const [limit, balance] = [number(position.limitTotal), number(position.balanceTotal)];
    return limit === null || balance === null ? null : Math.round((limit - balance) * 1e6) / 1e6;
  };
  const names = {
    general: say('一般债务余额', 'General balance'),
    special: say('专项债务余额', 'Special balance'),
    limit: say('债务限额', 'Limit'),
    headroom: say('剩余空间', 'Headroom'),
  };
  const table = figureTable(
    [
      say('年度', 'Year'),
      names.limit,
      say('债务余额', 'Balance'),
      names.general,
      names.special,
      names.headroom,
      say('跨年校验未过', 'Failed checks over years'),
    ],
    years.map(({ year, position, failed }) => [
      html`<a href="${visit.to(`/datasets/debt-positions/${position.recordId}`)}">${year}</a>`,
      number(position.limitTotal),
      number(position.balanceTotal),
      number(position.balanceGeneral),
      number(position.balanceSpecial),
      headroom(position),
      failed,
    ]),
  );
  const content = chartFigure(visit, {
    title: say('债务限额与余额（亿元）', 'Debt limit and balance (100 million yuan)'),
    spec: {
      kind: 'stacked',
      unit: say('亿元', '100 million yuan'),
      categories: years.map(({ year }) => String(year)),
      series: [
        { name: names.general, values: years.map(({ position }) => number(position.balanceGeneral)) },
        { name: names.special, values: years.map(({ position }) => number(position.balanceSpecial)) },
        { name: names.limit, values: years.map(({ position }) => number(position.limitTotal)), isLine: true },
      ],
    },
    table,
    note: html`${say('柱为余额，线为限额，两者之间即剩余空间。', 'Bars are balances, the line is the limit; the headroom lies between.')}`,
  });
  return { content, document: DOCUMENT };
}
