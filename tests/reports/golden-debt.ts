import type { Database } from '../../src/database/open-database.js';
import { publishRows } from './publish-rows.js';

const position = (division: string, year: number, cells: Record<string, string>) => ({
  title: `${division}的${year}年限额余额`,
  division,
  scope: 'AREA',
  asOfOn: `${year}-12-31`,
  status: 'FINAL',
  ...cells,
});

const flow = (division: string, period: number, cells: Record<string, string>) => ({
  title: `${division}的${period}年发行偿还`,
  division,
  scope: 'AREA',
  period: String(period),
  status: 'FINAL',
  ...cells,
});

export const QIJIANG = '500110';
export const EZHOU = '420700';
export const TAIJIANG = '522630';
export const XUANZHOU = '341802';
export const COUNTY = '130999';

/** Publish debt tables as governments published them, each under its own division. */
export async function publishGoldenDebt(database: Database): Promise<void> {
  await publishRows(database, 'debt-positions', [
    position(QIJIANG, 2020, {
      limitTotal: '152.50',
      limitGeneral: '89.00',
      limitSpecial: '63.50',
      balanceGeneral: '51.97',
      balanceSpecial: '32.47',
      balanceTotal: '84.44',
    }),
    position(EZHOU, 2017, { balanceTotal: '85.64', comprehensiveCapacity: '124.5', publishedDebtRatio: '68.8%' }),
    position(TAIJIANG, 2020, {
      limitGeneral: '4.68',
      limitSpecial: '1.05',
      balanceGeneral: '3.76',
      balanceSpecial: '1.03',
    }),
    position(XUANZHOU, 2023, { balanceTotal: '100', status: 'EXPECTED' }),
    position(XUANZHOU, 2024, {
      balanceTotal: '110.1058',
      generalRevenue: '20',
      transferRevenue: '30',
      fundRevenue: '10',
      grossDomesticProduct: '550.529',
    }),
    position(COUNTY, 2020, { limitTotal: '502325', limitGeneral: '229079', limitSpecial: '273246' }),
  ]);
  await publishRows(database, 'debt-flows', [
    flow(QIJIANG, 2019, { closingGeneral: '48.99', closingSpecial: '30.00' }),
    flow(QIJIANG, 2020, { openingGeneral: '48.99', openingSpecial: '30.50', closingGeneral: '51.97' }),
    flow(TAIJIANG, 2020, { principalTotal: '0.13', interestTotal: '0.10' }),
    flow(XUANZHOU, 2024, {
      openingTotal: '100',
      principalGeneral: '3.2629',
      principalSpecial: '0.6016',
      interestGeneral: '0.9841',
      interestSpecial: '1',
      issuedRefinancingGeneral: '2',
      issuedRefinancingSpecial: '0',
    }),
  ]);
}
