import { Code, DecimalNumber, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { performanceTargetAspects, performanceTargetComparisons, performanceTargetDimensions } from './budget-codes.js';

/**
 * 绩效目标. One third-level indicator of a project with its target and, once evaluated, what was reached.
 * Source: 项目支出绩效目标表 and 自评表 (财预〔2015〕88号; 财预〔2021〕101号).
 */
@Dataset({
  name: 'performance-targets',
  title: '绩效目标',
  description: 'One performance indicator of a budget project, with its target, its weight and what was reached.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: ['project', 'indicator'],
  label: 'indicator',
})
export class PerformanceTarget extends DisclosedRecord {
  @Reference('budget-projects', '项目', 'The project.', { indexed: true })
  project!: RecordId;

  @Code(performanceTargetDimensions, '一级指标', 'First level of the tree of indicators.', { indexed: true })
  dimension!: string;

  @Code(performanceTargetAspects, '二级指标', 'Second level of the tree of indicators.', { nullable: true })
  aspect?: string;

  @Text('三级指标', 'The indicator.')
  indicator!: string;

  @Integer('序号', 'Place in the table.', { nullable: true })
  sequence?: number;

  @Code(performanceTargetComparisons, '指标方向', 'How the actual value is held against the target.', {
    nullable: true,
  })
  comparison?: string;

  @Text('指标值', 'The target as printed.')
  targetText!: string;

  @DecimalNumber('目标值', 'The target as a number.', { nullable: true })
  targetValue?: string;

  @Text('计量单位', 'Unit of target and actual value.', { nullable: true })
  unit?: string;

  @Text('实际完成情况', 'What was reached, as printed.', { nullable: true })
  actualText?: string;

  @DecimalNumber('实际完成值', 'What was reached, as a number.', { nullable: true })
  actualValue?: string;

  @DecimalNumber('权重', 'Weight, in points.', { nullable: true })
  weight?: string;

  @DecimalNumber('得分', 'Score, in points.', { nullable: true })
  score?: string;

  @LongText('偏差原因及改进措施', 'Why the target was missed, and what is done about it.', { nullable: true })
  deviation?: string;
}
