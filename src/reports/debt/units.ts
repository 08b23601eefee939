import { codeList } from '../../catalog/code-list.js';

export type IndicatorUnit = 'RATIO' | 'YUAN' | 'YEAR';

export const indicatorUnits = codeList('DebtIndicatorUnit', '指标单位', 'What the value of a debt indicator is in.', {
  edition: '1',
  values: [
    ['RATIO', '比率', 'A plain ratio: 0.6879 is 68.79 per cent.'],
    ['YUAN', '元', 'Yuan.'],
    ['YEAR', '年', 'Years of 365 days.'],
  ],
});
