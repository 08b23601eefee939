import { within } from '../../catalog/clock.js';
import { Code, CodeSet, DateOnly, Integer, LongText, type RecordId, Reference, References, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { inspectionDisposals, inspectionMethods, inspectionOutcomeSchemes, inspectionOutcomes } from './inspection-codes.js';

/** 抽查结果. What an inspection found at one subject, for one check item or for all together. Source: 国发〔2019〕5号. */
@Dataset({
  name: 'inspection-results',
  title: '抽查结果',
  description: 'What a random inspection found at one subject, for one check item or for all of the task together.',
  family: 'enforcement',
  clauses: ['B2'],
  key: [
    ['task', 'subject', 'checkItem'],
    ['task', 'subject'],
  ],
  label: 'subjectName',
  order: ['-inspectedOn', 'naturalKey'],
  clocks: [within('R23', 'concludedOn', 'publishedOn')],
})
export class InspectionResult extends DisclosedRecord {
  @Reference('inspection-tasks', '抽查任务', 'The task.', { indexed: true })
  task!: RecordId;

  @Reference('enterprises', '检查对象', 'The business that was inspected.', { indexed: true })
  subject!: RecordId;

  @Text('检查对象名称', 'Name of the subject when it was inspected.', { privacy: 'natural-person-name' })
  subjectName!: string;

  @Reference('check-items', '检查项', 'The point that was checked; absent where the result is of the whole task.', {
    nullable: true,
    indexed: true,
  })
  checkItem?: RecordId;

  @DateOnly('检查日期', 'Day of the inspection.', { nullable: true, indexed: true })
  inspectedOn?: string;

  @CodeSet(inspectionMethods, '检查方式', 'How the subject was inspected.', { nullable: true })
  methods?: string[];

  @Integer('检查人员人数', 'How many inspectors there were; the law demands two.', {
    nullable: true,
    source: '行政处罚法 art. 42 (2021); art. 37 (2017)',
  })
  inspectorCount?: number;

  @TextList('执法证件号', 'Certificate numbers of the inspectors, in place of their names.', {
    nullable: true,
    privacy: 'free-text',
  })
  inspectorCertificates?: string[];

  @Code(inspectionOutcomes, '抽查结果', 'What was found.', { nullable: true, indexed: true })
  outcome?: string;

  @Code(inspectionOutcomeSchemes, '结果表述版本', 'Which list of outcomes the result was entered by.', {
    nullable: true,
  })
  outcomeScheme?: string;

  @LongText('发现的问题', 'Problems found.', { nullable: true, privacy: 'free-text' })
  problems?: string;

  @CodeSet(inspectionDisposals, '处置措施', 'What is done about it.', { nullable: true, indexed: true })
  disposal?: string[];

  @References('penalties', '行政处罚', 'Penalties that followed.', { nullable: true, indexed: true })
  penalties?: RecordId[];

  @DateOnly('结果认定日期', 'Day on which the result was decided; the 20 working days to publish it start from it.', {
    nullable: true,
  })
  concludedOn?: string;
}
