import { notAbove } from '../../catalog/check.js';
import { Code, Duration, EmbeddedList, Flag, Integer, LongText, type Measured, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { EnforcementBasis } from './enforcement-basis.js';
import { inspectionMethods } from './inspection-codes.js';

/** 检查实施清单. What is looked at when a supervision item is carried out. Source: 国办发〔2018〕79号; 随机抽查事项清单 (国发〔2019〕5号). */
@Dataset({
  name: 'check-items',
  title: '检查实施清单',
  description: 'One point that is checked under a supervision item: how, how often, of what share of the subjects.',
  family: 'enforcement',
  clauses: ['B2'],
  cadence: 'EDITION',
  key: ['supervisionItem', 'sequence'],
  label: 'title',
  checks: [notAbove('V41', 'ratioMin', 'ratioMax')],
})
export class CheckItem extends DisclosedRecord {
  @Reference('supervision-items', '监管事项', 'The supervision item.', { indexed: true })
  supervisionItem!: RecordId;

  @Integer('序号', 'Number under the supervision item.')
  sequence!: number;

  @Text('检查项名称', 'Name of the point.')
  title!: string;

  @LongText('检查内容', 'What is checked.')
  content!: string;

  @Text('检查对象', 'Whose matters are checked.', { nullable: true })
  targets?: string;

  @Code(inspectionMethods, '检查方式', 'How it is checked.', { nullable: true, indexed: true })
  method?: string;

  @LongText('检查步骤', 'Steps of the check.', { nullable: true })
  steps?: string;

  @LongText('检查表单', 'Fields of the form that the inspectors fill in.', { nullable: true })
  formFields?: string;

  @Duration('检查时限', 'How long one check may take.', { nullable: true, unit: 'WORKING_DAY' })
  duration?: string;

  @Text('检查频次', 'How often it is checked.', { nullable: true })
  frequency?: string;

  @Ratio('抽查比例下限', 'Least share of the subjects that is drawn.', { nullable: true })
  ratioMin?: Measured;

  @Ratio('抽查比例上限', 'Greatest share of the subjects that is drawn.', { nullable: true })
  ratioMax?: Measured;

  @Text('检查人员要求', 'Who may check, and how many at least.', { nullable: true })
  personnelRequirement?: string;

  @Flag('是否一般检查事项', 'True for a general item, false for a priority item (重点检查事项).', {
    nullable: true,
    indexed: true,
  })
  isGeneral?: boolean;

  @EmbeddedList(EnforcementBasis, '检查依据', 'Laws that the check rests on.', { nullable: true })
  legalBases?: EnforcementBasis[];

  @LongText('备注', 'Remark.', { nullable: true })
  remark?: string;
}
