import { Code, Contact, DateOnly, Duration, Integer, LongText, type RecordId, Reference, Text, TextList, type TimeLimit } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { hotlineModes } from './hall-and-hotline-codes.js';

/**
 * 政务热线整合. One government hotline, and how it is brought into the one number. Source: work plan, clause D3: all but
 * those too specialised or too busy are merged into 8890.
 */
@Dataset({
  name: 'hotlines',
  title: '政务热线整合',
  description: 'One government hotline, and how it is brought into the one number.',
  family: 'services',
  clauses: ['D3'],
  key: ['number'],
  label: 'name',
})
export class Hotline extends DisclosedRecord {
  @Reference('agencies', '主管机构', 'The agency that runs it, or ran it.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Text('热线号码', 'The number that people dial.', { indexed: true })
  number!: string;

  @Text('热线名称', 'Name.', { indexed: true })
  name!: string;

  @TextList('原有其他号码', 'Other numbers that led to it.', { nullable: true })
  formerNumbers?: string[];

  @Code(hotlineModes, '整合方式', 'The platform itself, merged, parallel, a branch, or kept.', { indexed: true })
  mode!: string;

  @Reference('hotlines', '整合后热线', 'The hotline that took it in.', {
    nullable: true,
    indexed: true,
    inverse: 'integratedHotlines',
  })
  integratedInto?: RecordId;

  @DateOnly('整合日期', 'Day on which it was brought in.', { nullable: true, indexed: true })
  mergedOn?: string;

  @LongText('保留理由', 'Why it is kept for itself.', { nullable: true })
  keptReason?: string;

  @LongText('受理范围', 'What it takes.', { nullable: true })
  scope?: string;

  @Contact('服务时间', 'Hours.', { nullable: true })
  serviceHours?: string;

  @Integer('座席数', 'Seats.', { nullable: true })
  seats?: number;

  @Duration('咨询类答复时限', 'Within which a question is answered.', { nullable: true, unit: 'WORKING_DAY' })
  consultationLimit?: TimeLimit;

  @Duration('投诉类答复时限', 'Within which a complaint is answered.', { nullable: true, unit: 'WORKING_DAY' })
  complaintLimit?: TimeLimit;

  @Duration('疑难类答复时限', 'Within which a difficult case is answered.', { nullable: true, unit: 'WORKING_DAY' })
  complexLimit?: TimeLimit;
}
