import { inOrder, notAbove, quotientOf, sumOf } from '../../catalog/check.js';
import {
  Code,
  DateOnly,
  Division,
  DocumentNumber,
  Flag,
  Instant,
  Integer,
  LongText,
  type Measured,
  Ratio,
  type RecordId,
  Reference,
  References,
  Text,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { inspectionTaskStatuses } from './inspection-codes.js';

/**
 * 双随机抽查任务. One drawing of subjects and inspectors, with the plan that it carries out and what came of it.
 * Source: 国发〔2019〕5号; forms of provincial 双随机 systems.
 */
@Dataset({
  name: 'inspection-tasks',
  title: '双随机抽查任务',
  description: 'One random inspection: who was drawn from how many, by whom, and what came of it.',
  family: 'enforcement',
  clauses: ['B2'],
  key: ['taskNumber'],
  label: 'name',
  order: ['-startOn', 'naturalKey'],
  checks: [
    notAbove('V40', 'sampleSize', 'populationSize'),
    notAbove('V40', 'checkedCount', 'sampleSize'),
    sumOf('V40', 'checkedCount', ['noProblemCount', 'problemCount']),
    quotientOf('V41', 'sampleRatio', 'sampleSize', 'populationSize'),
    notAbove('V41', 'ratioMin', 'sampleRatio'),
    notAbove('V41', 'sampleRatio', 'ratioMax'),
    inOrder('V40', ['startOn', 'endOn']),
  ],
})
export class InspectionTask extends DisclosedRecord {
  @DocumentNumber('任务编号', 'Number of the task, with the short name of the organiser.', { indexed: true })
  taskNumber!: string;

  @Text('任务名称', 'Name of the task.')
  name!: string;

  @Integer('计划年度', 'Year of the inspection plan.', { nullable: true, indexed: true })
  planYear?: number;

  @Text('计划名称', 'Name of the inspection plan that the task carries out.', { nullable: true })
  planName?: string;

  @Reference('agencies', '组织部门', 'The agency that organises the task.', { indexed: true })
  organiser!: RecordId;

  @References('agencies', '实施部门', 'The agencies that inspect.', { nullable: true, indexed: true })
  executors?: RecordId[];

  @Flag('是否跨部门联合抽查', 'Whether several agencies inspect together.', { nullable: true, indexed: true })
  isJoint?: boolean;

  @Code(inspectionTaskStatuses, '任务状态', 'Where the task stands.', { nullable: true, indexed: true })
  status?: string;

  @References('check-items', '抽查事项', 'What is checked.', { nullable: true, indexed: true })
  checkItems?: RecordId[];

  @LongText('抽查对象范围', 'From which subjects the sample is drawn.', { nullable: true })
  targets?: string;

  @Division('抽查区域', 'Division in which subjects are drawn.', { nullable: true, indexed: true })
  region?: string;

  @DateOnly('检查开始日期', 'First day of the inspections.', { nullable: true, indexed: true })
  startOn?: string;

  @DateOnly('检查结束日期', 'Last day of the inspections.', { nullable: true })
  endOn?: string;

  @Integer('名录库总量', 'How many subjects there are to draw from.', { nullable: true })
  populationSize?: number;

  @Integer('抽取数', 'How many subjects were drawn.', { nullable: true })
  sampleSize?: number;

  @Ratio('抽查比例', 'Share of the subjects that was drawn, as printed.', { nullable: true })
  sampleRatio?: Measured;

  @Ratio('规定抽查比例下限', 'Least share that the check items allow.', { nullable: true })
  ratioMin?: Measured;

  @Ratio('规定抽查比例上限', 'Greatest share that the check items allow.', { nullable: true })
  ratioMax?: Measured;

  @Instant('抽取时间', 'When subjects and inspectors were drawn.', { nullable: true })
  drawnAt?: string;

  @Text('抽取方式', 'How they were drawn.', { nullable: true })
  drawMethod?: string;

  @Flag('是否公布抽取随机数', 'Whether the seed of the drawing was published, so that others can repeat it.', {
    nullable: true,
  })
  isDrawSeedPublished?: boolean;

  @Integer('执法检查人员库人数', 'How many inspectors there are to draw from.', { nullable: true })
  inspectorPoolSize?: number;

  @Integer('已检查数', 'How many of the subjects drawn were inspected.', { nullable: true })
  checkedCount?: number;

  @Integer('未发现问题数', 'Inspected subjects at which nothing was found.', { nullable: true })
  noProblemCount?: number;

  @Integer('发现问题数', 'Inspected subjects with any other outcome.', { nullable: true })
  problemCount?: number;
}
