import { Code, DateOnly, DecimalNumber, Flag, LongText, type Measured, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { keyTaskStatuses } from './key-task-codes.js';

/** 执行情况. Where one key task stands at the end of a period. Source: 条例 art. 19-20; 重点任务进展情况表. */
@Dataset({
  name: 'task-reports',
  title: '执行情况',
  description: 'Where one key task stands at the end of a period.',
  family: 'execution',
  clauses: ['B1'],
  cadence: 'QUARTERLY',
  key: ['task', 'periodEndOn'],
  label: 'title',
  order: ['-periodEndOn', 'naturalKey'],
})
export class TaskReport extends DisclosedRecord {
  @Reference('agencies', '填报单位', 'The agency that reports.', { indexed: true })
  declare agency: RecordId;

  @Reference('key-tasks', '重点任务', 'The task.', { indexed: true })
  task!: RecordId;

  @Text('标题', 'Name of the task and the period.')
  title!: string;

  @DateOnly('报告期开始日期', 'First day that the report covers.', { nullable: true })
  periodStartOn?: string;

  @DateOnly('报告期截止日期', 'Last day that the report covers.', { indexed: true })
  periodEndOn!: string;

  @DecimalNumber('完成值', 'Figure reached, for a task with a target.', { nullable: true })
  value?: string;

  @Text('单位', 'Unit of the figure.', { nullable: true })
  unit?: string;

  @Flag('是否累计值', 'Whether the figure counts from the start of the year.', { nullable: true })
  isCumulative?: boolean;

  @Ratio('完成进度', 'Share of the task that is done; more than the whole is kept as published.', {
    nullable: true,
    indexed: true,
    unit: '%',
  })
  progress?: Measured;

  @Code(keyTaskStatuses, '进展状态', 'Where the task stands.', { indexed: true })
  status!: string;

  @LongText('进展情况', 'What was done.', { nullable: true, privacy: 'free-text' })
  narrative?: string;

  @LongText('存在问题', 'What stands in the way.', { nullable: true, privacy: 'free-text' })
  problems?: string;

  @LongText('下一步措施', 'What comes next.', { nullable: true, privacy: 'free-text' })
  nextSteps?: string;
}
