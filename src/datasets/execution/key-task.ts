import { Code, DateOnly, DecimalNumber, DocumentNumber, Integer, LongText, type RecordId, Reference, References, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { indicators } from '../battles/indicator-codes.js';
import { keyTaskDirections, keyTaskKinds } from './key-task-codes.js';

/**
 * 重点任务. One task of a government work report or another plan, with those who answer for it and its target.
 * Source: 条例 art. 19-20; 政府工作报告重点任务分解表.
 */
@Dataset({
  name: 'key-tasks',
  title: '重点任务',
  description: 'One task of a plan or a government work report: who does it, by when, with what target.',
  family: 'execution',
  clauses: ['B1'],
  // A plan that is not among the documents here is named by its title.
  key: [
    ['sourceDocument', 'taskNumber'],
    ['sourceTitle', 'taskNumber'],
  ],
  label: 'title',
  order: ['-planYear', 'naturalKey'],
})
export class KeyTask extends DisclosedRecord {
  @Reference('agencies', '发布机构', 'The agency that publishes the plan.', { indexed: true })
  declare agency: RecordId;

  @Reference('documents', '来源文件', 'The plan or report that sets the task.', {
    nullable: true,
    indexed: true,
    inverse: 'keyTasks',
  })
  sourceDocument?: RecordId;

  @Text('来源文件名称', 'Title of the plan or report.', { indexed: true })
  sourceTitle!: string;

  @DocumentNumber('来源文件文号', 'Number of the plan or report.', { nullable: true })
  sourceNumber?: string;

  @Integer('年度', 'Year of the plan.', { indexed: true })
  planYear!: number;

  @Text('任务编号', 'Number of the task in the plan.')
  taskNumber!: string;

  @Text('任务名称', 'Short name of the task.', { indexed: true })
  title!: string;

  @LongText('任务内容', 'What the plan says is to be done.')
  content!: string;

  @Code(keyTaskKinds, '任务类别', 'Indicator, work, task or project.', { indexed: true })
  kind!: string;

  @References('agencies', '牵头单位', 'Agencies that lead.', { nullable: true, indexed: true, inverse: 'ledKeyTasks' })
  leadAgencies?: RecordId[];

  @References('agencies', '配合单位', 'Agencies that cooperate.', {
    nullable: true,
    indexed: true,
    inverse: 'supportedKeyTasks',
  })
  supportingAgencies?: RecordId[];

  @DateOnly('完成时限', 'Day by which it is to be done.', { nullable: true, indexed: true })
  dueOn?: string;

  @Code(indicators, '对应指标', 'The indicator that measures it, where there is one.', {
    nullable: true,
    indexed: true,
  })
  indicator?: string;

  @DecimalNumber('基期值', 'Figure before the plan.', { nullable: true })
  baseline?: string;

  @DecimalNumber('目标值', 'Figure to be reached.', { nullable: true })
  target?: string;

  @Text('单位', 'Unit of baseline and target.', { nullable: true })
  unit?: string;

  @Code(keyTaskDirections, '目标方向', 'How the figure is to stand to the target.', { nullable: true })
  direction?: string;
}
