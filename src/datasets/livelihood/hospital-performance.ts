import { Code, DecimalNumber, Integer, LongText, type Measured, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { hospitalPerformanceDimensions } from './health-codes.js';

/**
 * 绩效考核. One indicator of a public hospital in a year. Source: 国办发〔2019〕4号 (third level, 55 indicators),
 * 国卫办医发〔2019〕23号 (second level, 28 indicators).
 */
@Dataset({
  name: 'hospital-performances',
  title: '公立医院绩效考核',
  description: 'One indicator of the yearly assessment of a public hospital: value, score and grade.',
  family: 'livelihood',
  clauses: ['C4'],
  cadence: 'ANNUAL',
  key: ['facility', 'year', 'indicatorCode'],
  label: 'indicatorName',
  order: ['-year', 'naturalKey'],
})
export class HospitalPerformance extends DisclosedRecord {
  @Reference('health-facilities', '医疗机构', 'The hospital.', { indexed: true })
  facility!: RecordId;

  @Integer('考核年度', 'Year that is assessed.', { indexed: true })
  year!: number;

  @Text('指标代码', 'Code of the indicator.', { indexed: true })
  indicatorCode!: string;

  @Text('指标名称', 'Name of the indicator.')
  indicatorName!: string;

  @Text('指标体系版本', 'Document that sets the indicators.', { nullable: true })
  edition?: string;

  @Code(hospitalPerformanceDimensions, '考核维度', 'Dimension.', { nullable: true, indexed: true })
  dimension?: string;

  @DecimalNumber('指标值', 'Value of the indicator.', { nullable: true })
  value?: string;

  @Text('计量单位', 'Unit of the value.', { nullable: true })
  valueUnit?: string;

  @Ratio('权重', 'Weight of the indicator; the weights of a hospital and year make up the whole.', {
    nullable: true,
    unit: '%',
  })
  weight?: Measured;

  @DecimalNumber('满分', 'Highest score.', { nullable: true })
  fullScore?: string;

  @DecimalNumber('得分', 'Score.', { nullable: true, indexed: true })
  score?: string;

  @Text('等次', 'Grade, as published.', { nullable: true, indexed: true })
  grade?: string;

  @Text('排名区间', 'Band of the ranking, as published.', { nullable: true })
  rankBand?: string;

  @LongText('说明', 'Remark.', { nullable: true, privacy: 'free-text' })
  remark?: string;
}
