import { codeList } from '../../catalog/code-list.js';
import { INDICATORS } from './indicator-list.js';

export const indicatorTopics = codeList('IndicatorTopic', '指标主题', 'Field of an indicator.', {
  edition: '2019',
  values: [
    ['MACRO', '宏观调控', 'Macro-control (clause C1).'],
    ['PENSIONS', '养老金', 'Pensions (clause C1).'],
    ['CORPORATE_FINANCE', '企业融资', 'Finance of enterprises (clause C1).'],
    ['FINANCIAL_REFORM', '财政金融改革', 'Reform of public finance and banking (clause C1).'],
    ['AIR_AND_WATER', '大气和水', 'Air and water (clause C1).'],
    ['FARMING_POLLUTION', '农业面源污染', 'Pollution from farming (clause C1).'],
    ['SOLID_WASTE', '固体废物', 'Solid waste (clause C1).'],
    ['WASTE_SORTING', '垃圾分类', 'Sorting of household waste (clause C1).'],
    ['EMPLOYMENT', '就业', 'Employment (clause C2).'],
    ['TAX_AND_FEE_CUTS', '减税降费', 'Cuts of taxes and fees (clause D1).'],
    ['BUSINESS_OPENING', '企业开办注销', 'Opening and closing a business (clause D2).'],
    ['HOTLINE', '政务热线', 'The 8890 hotline (clause D3).'],
  ],
});

export const indicators = codeList('IndicatorCode', '指标', 'What an observation measures.', {
  edition: '2019',
  values: INDICATORS.map(({ code, title, description }) => [code, title, description]),
});

export const indicatorPeriods = codeList('IndicatorPeriod', '报告期类别', 'Length of the period of an observation.', {
  edition: '1',
  values: [
    ['DAY', '日', 'One day.'],
    ['MONTH', '月', 'A month: 2019-09.'],
    ['QUARTER', '季', 'A quarter: 2019-Q3.'],
    ['HALF_YEAR', '半年', 'Half a year: 2019-H1.'],
    ['YEAR', '年', 'A year: 2019.'],
  ],
});

export const indicatorStatuses = codeList('IndicatorStatus', '数据性质', 'How firm a figure is.', {
  edition: '1',
  values: [
    ['PRELIMINARY', '初步', 'First count; a revision may follow.'],
    ['REVISED', '修订', 'Revised, not final.'],
    ['FINAL', '最终', 'Final.'],
  ],
});
