import { quotientOf } from '../../catalog/check.js';
import { Code, DateOnly, DecimalNumber, Division, EmbeddedList, Flag, LongText, type Measured, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { indicatorPeriods, indicatorStatuses, indicators, indicatorTopics } from './indicator-codes.js';

/** 分项. One part of an observation: an occupation, an industry, a kind of case. */
export class IndicatorPart {
  @Text('分项名称', 'What the part is.')
  title!: string;

  @DecimalNumber('数值', 'Its value, in the unit of the observation.')
  value!: string;
}

/**
 * 统计指标. What one indicator was in one division and period. Source: 条例 art. 20.3-20.4 (plans, statistics); the
 * work plan's clauses on pensions, corporate finance, employment, tax cuts, opening a business and the hotline.
 */
@Dataset({
  name: 'indicators',
  title: '统计指标',
  description: 'The value of one statistical indicator in a division and a period.',
  family: 'battles',
  clauses: ['C1', 'C2', 'D1', 'D2', 'D3'],
  cadence: 'MONTHLY',
  key: ['agency', 'indicator', 'division', 'period'],
  label: 'title',
  order: ['-periodEndOn', 'naturalKey'],
  checks: [quotientOf('V82', 'ratio', 'numerator', 'denominator')],
})
export class IndicatorObservation extends DisclosedRecord {
  @Reference('agencies', '发布机构', 'The agency that publishes the figure.', { indexed: true })
  declare agency: RecordId;

  @Code(indicators, '指标', 'What is measured.', { indexed: true })
  indicator!: string;

  @Code(indicatorTopics, '指标主题', 'Field of the indicator.', { indexed: true })
  topic!: string;

  @Text('标题', 'Period, division and indicator.')
  title!: string;

  @Division('行政区划', 'Division that the figure is of.', { indexed: true })
  division!: string;

  @Text('报告期', 'Period as its code: 2019, 2019-H1, 2019-Q3, 2019-09 or 2019-09-15.', { indexed: true })
  period!: string;

  @Code(indicatorPeriods, '报告期类别', 'Length of the period.', { indexed: true })
  periodKind!: string;

  @DateOnly('报告期开始日期', 'First day that the figure counts.', { nullable: true })
  periodStartOn?: string;

  @DateOnly('报告期截止日期', 'Last day that the figure counts.', { indexed: true })
  periodEndOn!: string;

  @DecimalNumber('数值', 'The value, in the unit beside it.', { nullable: true })
  value?: string;

  @Text('单位', 'Unit of the value.', { nullable: true })
  unit?: string;

  @DecimalNumber('分子', 'What a ratio counts.', { nullable: true })
  numerator?: string;

  @DecimalNumber('分母', 'What a ratio counts it among.', { nullable: true })
  denominator?: string;

  @Ratio('比率', 'The value of an indicator that is a share or a multiple, so that both can be compared.', {
    nullable: true,
    unit: '%',
  })
  ratio?: Measured;

  @Flag('是否累计值', 'Whether it counts from the start of the year.', { nullable: true })
  isCumulative?: boolean;

  @Ratio('同比增长', 'Growth on the same period of the year before.', { nullable: true, unit: '%' })
  yearOnYear?: Measured;

  @DecimalNumber('目标值', 'Value that was planned or promised, in the same unit.', { nullable: true })
  target?: string;

  @Text('政策依据', 'The policy that the figure is about.', { nullable: true })
  policyBasis?: string;

  @Code(indicatorStatuses, '数据性质', 'How firm the figure is.', { nullable: true, indexed: true })
  status?: string;

  @DateOnly('统计发布日期', 'Day of the statistical release.', { nullable: true })
  releasedOn?: string;

  @EmbeddedList(IndicatorPart, '分项', 'Parts of the figure: occupations, industries, kinds of cases.', {
    nullable: true,
  })
  parts?: IndicatorPart[];

  @LongText('说明', 'How it was counted.', { nullable: true })
  note?: string;
}
